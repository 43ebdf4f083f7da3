using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>The file of one language.</summary>
/// <param name="Words">The new words with their explanation.</param>
sealed record WrittenLesson(
    string File,
    Language Language,
    WrittenText Title,
    WrittenText Summary,
    IReadOnlyDictionary<string, WrittenText> Words,
    IReadOnlyList<WrittenStep> Steps)
{
    /// <summary>All that it says.</summary>
    public IEnumerable<WrittenText> Texts => [Title, Summary, .. Words.Values, .. Steps.SelectMany(step => step.Texts)];

    /// <summary>The new words that a step is the first to use, and so explains.</summary>
    public IEnumerable<string> WordsFirstUsedIn(WrittenStep step) =>
        Words.Keys.Where(word => Steps.FirstOrDefault(candidate => Uses(candidate, word)) == step);

    /// <summary>What is read on a step and after its buttons: all but what is heard instead of drawings, and what its new words mean.</summary>
    public IReadOnlyList<WrittenText> ReadOn(WrittenStep step) =>
        [.. step.Texts.Where(text => text.Place != TextPlace.Alt), .. WordsFirstUsedIn(step).Select(word => Words[word])];

    static bool Uses(WrittenStep step, string word) =>
        step.Texts.Where(text => text.Place != TextPlace.Alt).Any(text => WordForms.Uses(text.OwnWords, word));
}
