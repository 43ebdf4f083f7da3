using DigitaalWerkt.Web.Features.HelpDesk.Attachments;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Files;

namespace DigitaalWerkt.Web.Features.HelpDesk.Ask;

/// <summary>Opens a question together with its photo: both are kept, or neither is.</summary>
public sealed class AskTicket(TicketTransaction transaction, OpenTicket open, TicketFiles files)
{
    /// <param name="photo">Null: there is none.</param>
    /// <inheritdoc cref="OpenTicket.RunAsync" />
    public Task<Ticket?> RunAsync(NewTicket asked, ReadFile? photo, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var ticket = await open.WriteAsync(asked, cancellationToken);
            if (ticket is not null && photo is not null)
            {
                await files.KeepAsync(ticket, [photo], cancellationToken);
            }
            return ticket;
        },
        cancellationToken);
}
