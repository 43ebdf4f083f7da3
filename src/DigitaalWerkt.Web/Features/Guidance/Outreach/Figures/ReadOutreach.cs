using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>Reads what was counted; what was taken back isn't.</summary>
public sealed class ReadOutreach(AppDbContext context)
{
    public Task<List<OutreachRow>> OfYearAsync(int year, CancellationToken cancellationToken)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return (
            from contact in context.OutreachContacts
            where contact.UndoneAt == null && contact.Day >= first && contact.Day <= last
            join place in context.FindPlaces on contact.FindPlaceId equals place.Id
            join organisation in context.Organisations on contact.OrganisationId equals organisation.Id
            group contact by new
            {
                contact.Day,
                contact.Theme,
                PlaceId = place.Id,
                Place = place.Name,
                place.Kind,
                place.Neighbourhood,
                Organisation = organisation.Name,
            }
            into same
            orderby same.Key.Day, same.Key.Organisation, same.Key.Place
            select new OutreachRow(
                same.Key.Day, same.Key.PlaceId, same.Key.Place, same.Key.Kind, same.Key.Neighbourhood, same.Key.Organisation, same.Key.Theme,
                same.Count(), same.Sum(contact => contact.People))).ToListAsync(cancellationToken);
    }

    /// <summary>Paths of a year by organisation: numbers, in which nobody is named. Organisations without any are left out.</summary>
    public async Task<IReadOnlyList<PathCount>> PathsOfYearAsync(int year, CancellationToken cancellationToken)
    {
        var (first, next) = (BrusselsTime.At(new(year, 1, 1), TimeOnly.MinValue), BrusselsTime.At(new(year + 1, 1, 1), TimeOnly.MinValue));
        var (firstDay, lastDay) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var counts = await context.Organisations.OrderBy(o => o.Name)
            .Select(o => new PathCount(
                o.Name,
                context.GuidancePaths.Count(p => p.OrganisationId == o.Id && p.BeganAt >= first && p.BeganAt < next),
                context.GuidancePaths.Count(p => p.OrganisationId == o.Id && p.Phase == PathPhase.Ended && p.PhaseSince >= firstDay && p.PhaseSince <= lastDay),
                context.GuidancePaths.Count(p => p.OrganisationId == o.Id && p.Phase == PathPhase.Ended && p.PhaseSince >= firstDay
                    && p.PhaseSince <= lastDay && (p.End == PathEnd.Work || p.End == PathEnd.Training))))
            .ToListAsync(cancellationToken);
        return counts.FindAll(count => count.Begun + count.Ended > 0);
    }

    /// <summary>Paths that began in a year by week, from the first week with one to the last, those between them without any too.</summary>
    public async Task<IReadOnlyList<PathWeek>> PathWeeksAsync(int year, CancellationToken cancellationToken)
    {
        var (first, next) = (BrusselsTime.At(new(year, 1, 1), TimeOnly.MinValue), BrusselsTime.At(new(year + 1, 1, 1), TimeOnly.MinValue));
        var began = await context.GuidancePaths.Where(p => p.BeganAt >= first && p.BeganAt < next).Select(p => p.BeganAt)
            .ToListAsync(cancellationToken);
        return PathWeek.Of(began.Select(BrusselsTime.DayOf));
    }
}
