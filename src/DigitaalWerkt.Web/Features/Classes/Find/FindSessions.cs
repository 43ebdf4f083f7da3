using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Find;

/// <summary>Finds the coming classes in two questions to the database, however many there are.</summary>
public sealed class FindSessions(AppDbContext context, TimeProvider clock)
{
    /// <param name="page">From 1; what doesn't exist becomes the nearest that does.</param>
    public async Task<FoundSessions> RunAsync(VisitorFilter filter, int page, CancellationToken cancellationToken)
    {
        var elsewhereToo = Narrow(context.ShownSessions().ThatCome(clock.GetUtcNow()), filter);
        var perNeighbourhood = await elsewhereToo.GroupBy(s => s.Location.Neighbourhood)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);

        var total = filter.Neighbourhood is { } chosen ? perNeighbourhood.GetValueOrDefault(chosen.Code) : perNeighbourhood.Values.Sum();
        var shown = Math.Clamp(page, 1, Math.Max(1, (total + FoundSessions.PageSize - 1) / FoundSessions.PageSize));
        var sessions = total == 0 ? [] : await Ordered(elsewhereToo, filter)
            .Skip((shown - 1) * FoundSessions.PageSize).Take(FoundSessions.PageSize).ToListAsync(cancellationToken);
        return new(sessions, total, shown, perNeighbourhood);
    }

    static IQueryable<ShownSession> Narrow(IQueryable<ShownSession> sessions, VisitorFilter filter)
    {
        if (filter.Lesson is { Slug: var slug })
        {
            sessions = sessions.Where(s => s.Plan.Lessons.Contains(slug));
        }
        if (filter.Part is { From: var from, Until: var until })
        {
            sessions = sessions.Where(s => s.Session.Begins >= from && s.Session.Begins < until);
        }
        if (filter.Language is { } language)
        {
            sessions = sessions.Where(s => s.Session.Languages.Contains(language));
        }
        if (filter.OnlyWithSeat)
        {
            sessions = sessions.Where(s => s.Session.Booked < s.Session.Capacity);
        }
        return sessions;
    }

    static IQueryable<ShownSession> Ordered(IQueryable<ShownSession> sessions, VisitorFilter filter)
    {
        if (filter.Neighbourhood is { Code: var code })
        {
            sessions = sessions.Where(s => s.Location.Neighbourhood == code);
        }
        var near = filter.Postcode is { } postcode ? Nearness.Of(postcode) : null;
        if (near is not { } order)
        {
            return sessions.OrderBy(s => s.Session.StartsAt).ThenBy(s => s.Session.Id);
        }
        var (here, around) = order;
        return sessions
            .OrderBy(s => here.Contains(s.Location.Neighbourhood) ? 0 : 1 + Array.IndexOf(around, s.Location.Neighbourhood))
            .ThenBy(s => s.Session.StartsAt).ThenBy(s => s.Session.Id);
    }
}
