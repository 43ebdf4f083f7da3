using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Phrases;

/// <summary>The lines that can be translated: those of courses for job seekers and of places that are not archived.</summary>
public sealed class UsedLines(AppDbContext context)
{
    /// <summary>Each line once, course by course and then place by place.</summary>
    public async Task<IReadOnlyList<UsedLine>> ReadAsync(CancellationToken cancellationToken)
    {
        var courses = await context.CoursePlans.AsNoTracking().Where(p => p.ArchivedAt == null && p.Audience == Audience.JobSeekers)
            .OrderBy(p => p.Title).ThenBy(p => p.Id).Select(p => new { p.Title, p.Summary, p.Bring }).ToListAsync(cancellationToken);
        var places = await context.Locations.AsNoTracking().Where(l => l.ArchivedAt == null)
            .OrderBy(l => l.Name).ThenBy(l => l.Id).Select(l => new { l.Name, l.Directions, l.Equipment }).ToListAsync(cancellationToken);
        return
        [
            .. courses.SelectMany(course => Lines(course.Title, course.Title, course.Summary, course.Bring))
                .Concat(places.SelectMany(place => Lines(place.Name, place.Directions, place.Equipment)))
                .DistinctBy(line => line.Dutch),
        ];
    }

    static IEnumerable<UsedLine> Lines(string of, params string?[] texts) =>
        texts.SelectMany(text => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(line => new UsedLine(line, of));
}
