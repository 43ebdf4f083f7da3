using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>A steward says of a question that was solved what the person can do now: one tap.</summary>
[Authorize(Policy = Policies.Steward)]
public sealed class LearnedModel(AppDbContext context, WorkOnTicket work) : TicketPageModel(context)
{
    [BindProperty]
    public string? Can { get; set; }

    protected override string Field => nameof(Can);

    protected override Task CheckAsync(CancellationToken cancellationToken)
    {
        if (EnumName.Read<TicketResult>(Can) is null)
        {
            this.Wrong(nameof(Can), "After_Can_Missing");
        }
        return Task.CompletedTask;
    }

    protected override Task<TicketWork> DoAsync(CancellationToken cancellationToken) =>
        work.LearnAsync(Ticket.Id, Sequence, EnumName.Read<TicketResult>(Can)!.Value, User, cancellationToken);
}
