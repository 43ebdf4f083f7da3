using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>Writes something for colleagues. It has a form and an address of its own, so that no slip makes an answer of it.</summary>
[Authorize(Policy = Policies.Steward)]
public sealed class NoteModel(AppDbContext context, WorkOnTicket work) : TicketPageModel(context)
{
    [BindProperty]
    public NoteInput Input { get; set; } = new();

    protected override string Field => "Input.Text";

    protected override string AfterIt => DeskLinks.Kept(Ticket.Id);

    protected override Task CheckAsync(CancellationToken cancellationToken)
    {
        this.CheckText("Input.Text", Input.Text, TicketNote.TextLength);
        return Task.CompletedTask;
    }

    protected override Task<TicketWork> DoAsync(CancellationToken cancellationToken) =>
        work.NoteAsync(Ticket.Id, Typed.Text(Input.Text)!, User, cancellationToken);

    public sealed record NoteInput
    {
        public string? Text { get; init; }
    }
}
