using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Newsletter.Editors;

/// <summary>Says no to what was sent in, with a reason that whoever sent it reads.</summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class DeclineModel(AppDbContext context, JudgeSubmission judge) : JudgePageModel(context)
{
    [BindProperty]
    public string? Reason { get; set; }

    protected override void Show(NewsSubmission? row) => Reason = null;

    protected override void Check() => this.CheckText(nameof(Reason), Reason, NewsSubmission.ReasonLength);

    protected override Task SaveAsync(NewsSubmission row, CancellationToken cancellationToken) =>
        judge.DeclineAsync(row.Id, Version, Typed.Text(Reason)!, cancellationToken);
}
