using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Shared.Figures;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>How many people walked in and were helped. Whoever left before their turn isn't counted.</summary>
sealed class VisitsReached(AppDbContext context, Texts texts) : IFigureSource
{
    public FigureCounter Counter => FigureCounter.Reached;

    public string Title => texts.Dutch("HelpDesk", "Reached_Visits");

    public string Definition => texts.Dutch("HelpDesk", "Reached_Visits_What");

    public async Task<IReadOnlyList<FigureRow>> ReadAsync(
        DateOnly from, DateOnly until, ClaimsPrincipal coordinator, CancellationToken cancellationToken) => await (
            from visit in context.WalkInVisits
            where visit.StartedAt != null && visit.Day >= @from && visit.Day <= until
            join member in context.StaffMembers on visit.GivenBy equals member.Id
            join place in context.Locations on visit.LocationId equals place.Id
            group visit by new { member.OrganisationId, place.Name } into same
            select new FigureRow(same.Key.OrganisationId, same.Key.Name, null, same.Count())).ToListAsync(cancellationToken);
}
