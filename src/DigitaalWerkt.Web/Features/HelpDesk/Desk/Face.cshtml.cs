using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>
/// The steward hands over the screen, and the person taps a face. Nothing of what was said or noted stands on it, and it stays where it is
/// after the tap: the steward takes the screen back.
/// </summary>
[Authorize(Policy = Policies.Steward)]
public sealed class FaceModel(AppDbContext context, WorkOnTicket work) : TicketPageModel(context)
{
    [BindProperty]
    public string? Face { get; set; }

    protected override string Field => nameof(Face);

    protected override string AfterIt => DeskLinks.Face(Ticket.Id);

    protected override Task CheckAsync(CancellationToken cancellationToken)
    {
        if (EnumName.Read<TicketFace>(Face) is null)
        {
            this.Wrong(nameof(Face), "After_Face_Missing");
        }
        return Task.CompletedTask;
    }

    protected override Task<TicketWork> DoAsync(CancellationToken cancellationToken) =>
        work.JudgeAsync(Ticket.Id, EnumName.Read<TicketFace>(Face)!.Value, User, cancellationToken);
}
