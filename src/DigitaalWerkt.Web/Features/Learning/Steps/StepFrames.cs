using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Caching.Memory;

namespace DigitaalWerkt.Web.Features.Learning.Steps;

/// <summary>Keeps the frames of steps in memory, for the pages that are somebody's own: with an answer, or with the practice phone.</summary>
/// <remarks>docs/adr/0056-frames-of-steps.md</remarks>
/// <param name="bytes">The most that may be kept; what was not used for the longest time makes room. 0: every page is made whole.</param>
public sealed class StepFrames(long bytes) : IDisposable
{
    static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = bytes });

    /// <returns>Null: this page is made whole.</returns>
    public IActionResult? Answer(LearnerStepPageModel page)
    {
        // Something else than a number as an answer makes the page begin with "Fout"; a loan that is over stands in the page.
        if (bytes == 0 || !page.ModelState.IsValid || page.HttpContext.RequestServices.GetRequiredService<CurrentLearner>().LoanIsOver)
        {
            return null;
        }
        var key = KeyOf(page);
        return kept.TryGetValue(key, out StepFrame? frame) ? new FramedStep(page, frame!) : new NewFrame(page, made => Keep(key, made));
    }

    public void Dispose() => kept.Dispose();

    void Keep(string key, StepFrame frame) =>
        kept.Set(key, frame, new MemoryCacheEntryOptions { Size = frame.Bytes + (sizeof(char) * key.Length), SlidingExpiration = Longest });

    static string KeyOf(LearnerStepPageModel page)
    {
        var shared = StepKey.Of(page.HttpContext, page.Module, page.Log, page.Sections).Select(part => part.Value);
        // Of the phone, which sheets its apps need, and how the page invites to go on.
        return string.Join('\n', [page.Step.Id, .. shared, page.Phone?.HasParts == true ? "parts" : "", page.IsTaskOpen ? "open" : ""]);
    }
}
