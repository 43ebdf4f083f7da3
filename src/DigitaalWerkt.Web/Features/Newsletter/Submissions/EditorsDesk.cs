using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Submissions;

/// <summary>For editors: an issue that was stopped half way, and what was sent in and waits, the oldest first. Nothing when nothing waits.</summary>
public sealed class EditorsDesk(AppDbContext context, Texts texts) : IStaffDeskPart
{
    const int Most = 5;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.NetworkCoordinator];

    public int Order => 42;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var stopped = await context.NewsIssues.Where(issue => issue.State == IssueState.Stopped).OrderBy(issue => issue.SendingSince)
            .Select(issue => new { issue.Id, issue.Subject }).ToListAsync(cancellationToken);
        var all = context.NewsSubmissions.Where(sent => sent.State == SubmissionState.Waiting);
        var waiting = await (
            from sent in all
            join organisation in context.Organisations on sent.OrganisationId equals organisation.Id
            orderby sent.SentAt
            select new { sent.Id, sent.Title, sent.SentAt, organisation.Name }).Take(Most).ToListAsync(cancellationToken);
        return stopped.Count + waiting.Count == 0
            ? null
            : new(
                texts.News("News_Desk_Waiting"),
                [
                    .. stopped.Select(issue => new DeskLine(
                        issue.Subject, texts.News("News_State_Stopped_What"), null, NewsLinks.Edit(issue.Id), texts.News("News_State_Stopped"),
                        IsUrgent: true)),
                    .. waiting.Select(sent => new DeskLine(
                        sent.Title, sent.Name, texts.News("News_Sent_On", BelgianFormat.NumericDate(BrusselsTime.DayOf(sent.SentAt))),
                        NewsLinks.Take(sent.Id))),
                ],
                "",
                new DeskAction(texts.News("News_Nav_Editors"), NewsLinks.Kept))
            {
                Total = stopped.Count + (waiting.Count < Most ? waiting.Count : await all.CountAsync(cancellationToken)),
            };
    }
}
