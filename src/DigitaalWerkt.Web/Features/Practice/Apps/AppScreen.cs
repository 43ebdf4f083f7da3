namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>One screen of an app.</summary>
/// <param name="Title">May name facts in braces.</param>
/// <param name="Back">The screen to which "Terug" leads; null on the start screen.</param>
/// <param name="Needs">A fact without which the screen shows nothing; then the app opens on its start screen.</param>
public sealed record AppScreen(string Id, string Title, string? Back, string? Needs, IReadOnlyList<Element> Elements)
{
    /// <summary>The id of "Terug" among the taps.</summary>
    public const string BackTap = "terug";
}
