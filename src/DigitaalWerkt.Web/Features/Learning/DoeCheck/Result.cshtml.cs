using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>What somebody can do, in pictures, and where to begin. What didn't go is told nowhere here.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ResultModel(
    MyCheck check, CheckLibrary library, ModuleLibrary lessons, LearnerProgress progress, CurrentLearner learner)
    : CheckResultPageModel(check, library, lessons, progress)
{
    readonly MyCheck check = check;

    /// <summary>It is on this device alone: whoever borrowed it can take it away.</summary>
    public bool IsOnDevice { get; private set; }

    public IActionResult OnPost()
    {
        check.Forget();
        return this.SeeOther(CheckLinks.Root);
    }

    protected override async Task ReadMoreAsync(CancellationToken cancellationToken) =>
        IsOnDevice = await learner.FindAsync(cancellationToken) is null;
}
