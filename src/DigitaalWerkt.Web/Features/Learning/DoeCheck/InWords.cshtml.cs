using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>The same for a counsellor who sits beside: in words, with codes. It is read on the screen of its learner.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class InWordsModel(MyCheck check, CheckLibrary library, ModuleLibrary lessons, LearnerProgress progress)
    : CheckResultPageModel(check, library, lessons, progress)
{
    public static string DayOf(CheckResult result) =>
        BelgianFormat.NumericDate(DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(result.At).InBrussels().DateTime));

    public static string CodesOf(CheckTask task) => string.Join(", ", task.Codes);

    public static int DoneIn(CheckResult result) => result.Outcomes.Count(outcome => outcome.Done);
}
