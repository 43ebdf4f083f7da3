using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>The same for a counsellor who sits beside: in words, with codes. It is read on the screen of its learner.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class InWordsModel(MyCheck check, CheckLibrary library, ModuleLibrary lessons, LearnerProgress progress)
    : CheckResultPageModel(check, library, lessons, progress)
{
    public static string CodesOf(CheckTask task) => string.Join(", ", task.Codes);
}
