using System.Text.Json;
using DigitaalWerkt.Web.Features.Learning.Content.Facts;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>A content file while it is read, with the place where everything wrong with it is noted.</summary>
/// <param name="File">Its name in messages.</param>
/// <param name="Facts">What lessons may name in double braces, by key.</param>
/// <param name="LinksAllowed">True while a step is read in which links may stand.</param>
sealed record Source(
    string File,
    Language Language,
    ICollection<ContentProblem> Problems,
    IReadOnlyDictionary<string, StatedFact> Facts,
    bool LinksAllowed = false)
{
    /// <summary>For whom the lesson is.</summary>
    public LessonRules Rules { get; init; } = LessonRules.JobSeekers;

    public bool IsDutch => Language == Language.Dutch;

    public void Complain(int line, string message, string remedy) => Problems.Add(new ContentProblem(File, line, message, remedy));

    /// <summary>A word of the format that stands for a value of an enum: <c>pick-up</c> for <c>PickUp</c>.</summary>
    public T? ReadWord<T>(YamlText word, string what)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (WordFor(value) == word.Value)
            {
                return value;
            }
        }
        Complain(word.Line, $"'{word.Value}' is no {what}.", $"Use one of: {string.Join(", ", Enum.GetValues<T>().Select(WordFor))}.");
        return null;
    }

    public static string WordFor<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
