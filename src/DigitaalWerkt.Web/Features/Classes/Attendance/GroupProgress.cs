using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Attendance;

/// <summary>What the people of a class did in the lessons: only of those who agreed to it with this booking. Looking is written in the log.</summary>
public sealed class GroupProgress(AppDbContext context, ModuleLibrary library, TimeProvider clock)
{
    public async Task<GroupView> ReadAsync(RosterSession roster, IReadOnlyList<RosterRow> rows, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var sharing = rows.Where(row => row.IsBooked && row.SharedLearnerId is not null).ToList();
        var learnerIds = sharing.Select(row => row.SharedLearnerId!.Value).Distinct().ToList();
        var done = (await context.Set<ProgressEntry>().AsNoTracking()
            .Where(e => learnerIds.Contains(e.LearnerId) && (e.Kind == ProgressKind.Done || e.Kind == ProgressKind.DoneWithHelp))
            .Select(e => new { e.LearnerId, e.Module, e.Step }).Distinct().ToListAsync(cancellationToken))
            .Select(e => (e.LearnerId, e.Module, e.Step)).ToHashSet();

        var now = clock.GetUtcNow();
        context.AddRange(learnerIds.Select(learner =>
            new AuditEntry(StaffAct.ProgressSeen, staff.StaffMemberId, learner, staff.OrganisationId, now)));
        await context.SaveChangesAsync(cancellationToken);

        // The lessons of this class first; of the others those in which somebody did something.
        var lessons = library.Modules
            .Where(module => roster.Lessons.Contains(module.Slug) || done.Any(d => d.Module == module.Slug))
            .OrderByDescending(module => roster.Lessons.Contains(module.Slug))
            .Select(module => new GroupLesson(module.Title.Dutch, roster.Lessons.Contains(module.Slug), module.Steps.Count,
                [.. sharing.Select(row => module.Steps.Count(step => done.Contains((row.SharedLearnerId!.Value, module.Slug, step.Id))))]));
        return new GroupView([.. sharing.Select(row => row.Name)], rows.Count(row => row.IsBooked), [.. lessons]);
    }
}
