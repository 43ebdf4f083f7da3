using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>Opens a question again that has ended not long ago.</summary>
[Authorize(Policy = Policies.Steward)]
public sealed class ReopenModel(AppDbContext context, WorkOnTicket work) : TicketPageModel(context)
{
    protected override string Field => nameof(Sequence);

    protected override Task<TicketWork> DoAsync(CancellationToken cancellationToken) => work.ReopenAsync(Ticket.Id, Sequence, User, cancellationToken);
}
