using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Features.Learning.WordBook;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>Each listed word of a button that a lesson for job seekers names can be tapped there, so it says what it does; no other word does.</summary>
static class ButtonMeaningCheck
{
    /// <param name="listed">The words of <c>buttons.yml</c>.</param>
    public static IEnumerable<ContentProblem> Check(ContentFolder folder, IReadOnlySet<string> listed, IReadOnlyList<WrittenModule> modules)
    {
        var problems = new List<ContentProblem>();
        var meanings = ButtonMeanings.Read(folder, problems);
        var named = modules.Where(module => module.Rules.Audience == Audience.JobSeekers)
            .SelectMany(module => module.Dutch.Texts).SelectMany(text => text.Prose.Buttons).Where(listed.Contains).ToHashSet();
        problems.AddRange(named.Except(meanings.Keys).Order(StringComparer.Ordinal).Select(word => new ContentProblem(
            ButtonMeanings.File, 0, $"The button '{word}' of a lesson doesn't say what it does.", "Write it in Dutch and in each help language.")));
        problems.AddRange(meanings.Keys.Except(named).Order(StringComparer.Ordinal).Select(word => new ContentProblem(
            ButtonMeanings.File, 0, $"No lesson names the button '{word}'.", "Take it away, or use the word as the lesson has it.")));
        return problems;
    }
}
