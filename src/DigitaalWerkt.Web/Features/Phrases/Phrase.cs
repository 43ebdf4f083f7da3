namespace DigitaalWerkt.Web.Features.Phrases;

/// <summary>
/// A line that planners wrote in Dutch (a title, a thing to bring, a step of the way) in a help language. It belongs to the words and
/// not to the course or the place: changed Dutch has no translation any more, so that one never says something else than the Dutch.
/// </summary>
public sealed class Phrase
{
    /// <summary>The longest line that is translated.</summary>
    public const int DutchLength = 400;

    public const int TextLength = 600;

    Phrase()
    {
    }

    public Phrase(string dutch, string language, string text, bool isChecked) =>
        (Dutch, Language, Text, IsChecked) = (dutch, language, text, isChecked);

    public string Dutch { get; private set; } = "";

    /// <summary>The code of a help language.</summary>
    public string Language { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>Whether somebody whose mother tongue it is has read it.</summary>
    public bool IsChecked { get; private set; }

    public void Change(string text, bool isChecked) => (Text, IsChecked) = (text, isChecked);
}
