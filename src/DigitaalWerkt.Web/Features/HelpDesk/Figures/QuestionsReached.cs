using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Shared.Figures;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>How many questions came to the desk. One that somebody brought who walked in is counted with the visit.</summary>
sealed class QuestionsReached(AppDbContext context, Texts texts) : IFigureSource
{
    public FigureCounter Counter => FigureCounter.Reached;

    public string Title => texts.Dutch("HelpDesk", "Reached_Questions");

    public string Definition => texts.Dutch("HelpDesk", "Reached_Questions_What");

    public async Task<IReadOnlyList<FigureRow>> ReadAsync(
        DateOnly from, DateOnly until, ClaimsPrincipal coordinator, CancellationToken cancellationToken)
    {
        var period = new FiguresPeriod(from, until);
        var (begin, end) = (period.Begin, period.End);
        return await context.TicketsToCount(coordinator)
            .Where(t => t.CreatedAt >= begin && t.CreatedAt < end && !context.WalkInVisits.Any(v => v.TicketId == t.Id && v.StartedAt != null))
            .Select(t => new
            {
                Organisation = context.StaffMembers.Where(m => m.Id == t.StewardId).Select(m => (Guid?)m.OrganisationId).SingleOrDefault(),
                Place = context.Locations.Where(l => l.Id == t.LocationId).Select(l => l.Name).SingleOrDefault(),
            })
            .GroupBy(t => new { t.Organisation, t.Place })
            .Select(same => new FigureRow(same.Key.Organisation, same.Key.Place, null, same.Count()))
            .ToListAsync(cancellationToken);
    }
}
