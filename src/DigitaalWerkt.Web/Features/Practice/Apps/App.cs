namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>An app of the practice phone that is data: one folder <c>content/practice/apps/&lt;id&gt;</c>.</summary>
/// <param name="Icon">The name of a sign that the phone can draw.</param>
/// <param name="Palette">The name of its colours.</param>
/// <param name="Start">The screen on which it opens.</param>
public sealed record App(
    string Id,
    string Name,
    string Icon,
    string Palette,
    string Start,
    IReadOnlyDictionary<string, Fact> Facts,
    IReadOnlyDictionary<string, AppTable> Tables,
    IReadOnlyDictionary<string, AppScreen> Screens)
{
    /// <summary>The drawings beside its screens, by the name of their file.</summary>
    public IReadOnlyDictionary<string, AppPicture> Pictures { get; init; } = new Dictionary<string, AppPicture>();

    /// <summary>The set of rows in which arrives what other apps send; null: nothing does.</summary>
    public Fact? Arrives { get; init; }

    /// <summary>Which rows of that set's table the home screen counts; null: none.</summary>
    public Condition? Badge { get; init; }

    /// <summary>Whether a screen has one of the rarer elements, which have a style sheet of their own.</summary>
    public bool HasParts => Screens.Values.SelectMany(screen => screen.Elements).Any(element => element is
        Element.Bubbles or Element.Codepad or Element.Days or Element.Trip or Element.Prompt);

    public Screen StartScreen => Screen.App(Id, Start);
}
