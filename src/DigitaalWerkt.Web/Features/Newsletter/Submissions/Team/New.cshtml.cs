using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;
using DigitaalWerkt.Web.Features.Newsletter.Writing;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Submissions.Team;

/// <summary>A staff member of a partner sends a title, three sentences and a link.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class NewModel(AppDbContext context, NewsTransaction transaction, TimeProvider clock) : PageModel
{
    [BindProperty]
    public SubmissionInput Input { get; set; } = new();

    public void OnGet() => Input.Key = Guid.NewGuid();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        var hasKey = Input.Key != Guid.Empty;
        Input.ToBlock().Check(this, NewsSubmission.TextLength, needsTitle: true);
        if (Sentences.In(NewsMarkdown.ToWords(Input.Text ?? "")).Count() > NewsSubmission.MostSentences)
        {
            this.Wrong("Input.Text", "News_Sentences_Error", NewsSubmission.MostSentences);
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        if (!hasKey)
        {
            Input.Key = Guid.NewGuid();
            return this.WithoutKey("Input.Title");
        }
        var details = Input.ToBlock().Read();
        var key = RequestKey.Of(Input.Key, User.StaffMemberId, "", details.Title, details.Text, details.Link);
        var kept = await transaction.RunAsync(
            async () =>
            {
                var before = await context.NewsSubmissions.AsNoTracking()
                    .SingleOrDefaultAsync(s => s.RequestId == key.Id, cancellationToken);
                return before ?? context.Add(
                    new NewsSubmission(User.StaffMemberId, User.OrganisationId, details, key, clock.GetUtcNow())).Entity;
            },
            cancellationToken);
        if (kept.RequestContent == key.Content)
        {
            return this.SeeOther(NewsLinks.Sent(kept.Id));
        }
        Input.Key = Guid.NewGuid();
        return this.SentBefore("Input.Title");
    }
}
