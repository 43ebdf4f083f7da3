using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Canned;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>Fills in an answer that is often given, for one question, with what this steward may know of it.</summary>
public sealed class FillAnswer(AppDbContext context, DeskQueue queue, TicketTokens tokens, IOptions<SiteAddress> site)
{
    /// <returns>Null when there is no such answer, or it is archived.</returns>
    public async Task<string?> ReadAsync(Guid canned, Guid ticketId, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var text = await context.CannedAnswers.Where(a => a.Id == canned && a.ArchivedAt == null).Select(a => a.Text).SingleOrDefaultAsync(cancellationToken);
        var ticket = await context.TicketsFor(staff).AsNoTracking().SingleOrDefaultAsync(t => t.Id == ticketId, cancellationToken);
        if (text is null || ticket is null)
        {
            return null;
        }
        var access = await queue.AccessAsync(staff, cancellationToken);
        var name = await context.PeopleSeenBy(access).Where(p => p.Id == ticket.PersonId && p.IsNamed).Select(p => p.Name).SingleOrDefaultAsync(cancellationToken);
        return AnswerPlaces.Fill(text, new Dictionary<string, string?>
        {
            // Whoever isn't named here is greeted without a name.
            [AnswerPlaces.FirstName] = name ?? "",
            [AnswerPlaces.Location] = await context.Locations.Where(l => l.Id == ticket.LocationId).Select(l => l.Name).SingleOrDefaultAsync(cancellationToken),
            [AnswerPlaces.Code] = ticket.Code,
            [AnswerPlaces.Link] = site.Value.To(HelpDeskLinks.Follow(tokens.Of(ticketId))),
        });
    }
}
