using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>Gives a question to a colleague, with the reason.</summary>
[Authorize(Policy = Policies.Steward)]
public sealed class HandOverModel(AppDbContext context, WorkOnTicket work) : TicketPageModel(context)
{
    [BindProperty]
    public Guid? To { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Summary { get; set; }

    /// <summary>Stewards of all partners but the one who asks: they are one desk.</summary>
    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    protected override string Field => nameof(To);

    public IEnumerable<SelectListItem> Options(Texts texts) => Colleagues.Select(colleague => new SelectListItem(colleague.Name, $"{colleague.Id}"))
        .Prepend(new SelectListItem(texts.Dutch("HelpDesk", "Desk_HandOver_Choose"), ""));

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var me = User.StaffMemberId;
        Colleagues = await Context.FindStewards().Where(m => m.Id != me).OrderBy(m => m.Name)
            .Select(m => new Choice(m.Id, m.Name + ", " + m.Organisation!.Name)).ToListAsync(cancellationToken);
    }

    protected override Task CheckAsync(CancellationToken cancellationToken)
    {
        if (Colleagues.All(colleague => colleague.Id != To))
        {
            this.Wrong(nameof(To), "Desk_HandOver_To_Missing");
        }
        this.CheckText(nameof(Reason), Reason, TicketEvent.ReasonLength);
        this.CheckText(nameof(Summary), Summary, TicketNote.TextLength, isNeeded: false);
        return Task.CompletedTask;
    }

    protected override Task<TicketWork> DoAsync(CancellationToken cancellationToken) =>
        work.HandOverAsync(Ticket.Id, Sequence, To!.Value, Typed.Line(Reason)!, Typed.Text(Summary), User, cancellationToken);
}
