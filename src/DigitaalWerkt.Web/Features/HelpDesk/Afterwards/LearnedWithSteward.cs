using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Afterwards;

/// <summary>
/// Under the lessons of whoever has a card: what they can do since they asked the ICT-Steward, as it was said when the question was solved.
/// </summary>
public sealed class LearnedWithSteward(AppDbContext context, ModuleLibrary library) : IProgressPart
{
    /// <summary>As many as one looks over at a glance.</summary>
    const int Most = 5;

    /// <summary>Enough to find as many different ones in.</summary>
    const int Looked = 30;

    public async Task<ProgressSection?> ReadAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        var theirs = context.People.Where(p => p.Reach.LearnerId == learnerId).Select(p => (Guid?)p.Id);
        var said = await context.Tickets
            .Where(t => (t.LearnerId == learnerId || theirs.Contains(t.PersonId)) && t.SolvedAt != null && t.Result != null)
            .OrderByDescending(t => t.SolvedAt).Select(t => new { t.Module, t.Topic, t.Result }).Take(Looked).ToListAsync(cancellationToken);
        // Of the same thing the last counts.
        var lines = said.Select(t => new LearnedLine(library.Find(t.Module), t.Topic, t.Result!.Value))
            .DistinctBy(line => line.Lesson?.Slug ?? $"{line.Topic}").Take(Most).ToList();
        return lines.Count == 0 ? null : new("/Features/HelpDesk/Afterwards/_Learned.cshtml", lines);
    }
}
