using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Newsletter.Submissions.Team;

/// <summary>Takes back what the own organisation sent in, until the issue leaves.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class WithdrawModel(AppDbContext context, JudgeSubmission judge) : ActPageModel<NewsSubmission>(context)
{
    public NewsSubmission Sent => Subject;

    /// <summary>It was too late.</summary>
    public bool IsTooLate { get; private set; }

    protected override IQueryable<NewsSubmission> Subjects => Context.SubmissionsOf(User);

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        var id = Sent.Id;
        if (await judge.WithdrawAsync(id, cancellationToken))
        {
            return this.SeeOther(NewsLinks.Sent(id));
        }
        IsTooLate = true;
        return this.Overtaken();
    }
}
