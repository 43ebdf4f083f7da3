using DigitaalWerkt.Web.Features.Learning.Content.Facts;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>Nothing that grew too old: facts, the comparison with real screens, decisions about translations.</summary>
public sealed class AgeCheck(TimeProvider clock) : IContentCheck
{
    public IEnumerable<ContentProblem> Run(ContentFolder folder)
    {
        var today = clock.Today();
        // What can't be read is told by other checks.
        var unread = new List<ContentProblem>();
        foreach (var fact in FactBook.Read(folder, unread).Values)
        {
            if (fact.IsTooOldOn(today) || fact.CheckedOn > today)
            {
                yield return new ContentProblem(
                    FactBook.File,
                    fact.Line,
                    $"The fact '{fact.Key}' was checked on {fact.CheckedOn:yyyy-MM-dd}.",
                    $"Look it up in its source again, at least every {StatedFact.LongestDays} days.");
            }
        }
        foreach (var module in ModuleReader.ReadAll(folder, unread))
        {
            var file = module.Folder + "module.yml";
            if (module.Settings.SeenOn is { } seen && (seen > today || seen.AddDays(StatedFact.LongestDays) < today))
            {
                yield return new ContentProblem(
                    file,
                    0,
                    $"The lesson was compared with real screens on {seen:yyyy-MM-dd}.",
                    "Compare it again, and write that day in seen-on.");
            }
            foreach (var translation in module.Settings.Languages.Where(translation => translation.ReviewBy < today))
            {
                yield return new ContentProblem(
                    file,
                    0,
                    $"The decision for '{translation.Language.Code}' was to be looked at again by {translation.ReviewBy:yyyy-MM-dd}.",
                    "Look whether the reason still holds, and write a new date in review-by.");
            }
        }
    }
}
