using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>A steward says: this one is mine.</summary>
[Authorize(Policy = Policies.Steward)]
public sealed class TakeModel(AppDbContext context, WorkOnTicket work) : TicketPageModel(context)
{
    protected override string Field => nameof(Sequence);

    protected override Task<TicketWork> DoAsync(CancellationToken cancellationToken) => work.TakeAsync(Ticket.Id, Sequence, User, cancellationToken);
}
