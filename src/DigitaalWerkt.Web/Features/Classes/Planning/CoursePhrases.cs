using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Phrases;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>The lines of the courses for job seekers that are not archived.</summary>
public sealed class CoursePhrases(AppDbContext context) : IPhraseSource
{
    public int Order => 10;

    public async Task<IEnumerable<UsedLine>> ReadAsync(CancellationToken cancellationToken) =>
        (await context.CoursePlans.AsNoTracking().Where(p => p.ArchivedAt == null && p.Audience == Audience.JobSeekers)
            .OrderBy(p => p.Title).ThenBy(p => p.Id).Select(p => new { p.Title, p.Summary, p.Bring }).ToListAsync(cancellationToken))
        .SelectMany(course => UsedLine.In(course.Title, course.Title, course.Summary, course.Bring));
}
