using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Submissions;

/// <summary>For whoever sent something in: an editor shortened or declined it.</summary>
public sealed class SubmissionDesk(AppDbContext context, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    const int Most = 3;
    const int DaysBack = 14;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Counsellor, StaffRole.Trainer, StaffRole.Steward, StaffRole.Coordinator];

    public int Order => 58;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var (member, since) = (staff.StaffMemberId, clock.GetUtcNow().AddDays(-DaysBack));
        var judged = await context.NewsSubmissions
            .Where(s => s.MemberId == member && s.JudgedAt >= since && (s.State == SubmissionState.Declined
                || (s.State == SubmissionState.Taken && context.NewsBlocks.Any(b => b.Source == NewsSubmission.Source && b.ItemId == s.Id
                    && context.NewsIssues.Any(i => i.Id == b.IssueId && i.Number == null)))))
            .OrderByDescending(s => s.JudgedAt).Take(Most).Select(s => new { s.Id, s.Title, s.State, s.Reason })
            .ToListAsync(cancellationToken);
        return judged.Count == 0
            ? null
            : new(
                texts.News("News_Nav"),
                [
                    .. judged.Select(s => new DeskLine(
                        s.Title, texts.News(s.State == SubmissionState.Taken ? "News_Desk_Taken" : "News_Desk_Declined"), s.Reason,
                        NewsLinks.Sent(s.Id), texts.News(s.State.Key()))),
                ],
                "");
    }
}
