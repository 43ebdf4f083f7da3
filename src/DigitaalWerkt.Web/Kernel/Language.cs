namespace DigitaalWerkt.Web.Kernel;

/// <summary>
/// A language of a text on the site: Dutch, the source, or a help language that a visitor reads beside the Dutch.
/// </summary>
/// <param name="Code">BCP 47 tag, for example <c>tr</c>; written in <c>lang</c> attributes and in file names.</param>
/// <param name="Autonym">The name of the language in its own script; the only name that a visitor sees.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>; written in <c>dir</c> attributes.</param>
public sealed record Language(string Code, string Autonym, string Direction)
{
    /// <summary>Dutch: every page is complete in it.</summary>
    public static readonly Language Dutch = new("nl", "Nederlands", "ltr");

    /// <summary>The help languages that the site offers, in the order of their codes.</summary>
    public static readonly IReadOnlyList<Language> Help =
    [
        new("ar", "العربية", "rtl"),
        new("bg", "Български", "ltr"),
        new("en", "English", "ltr"),
        new("es", "Español", "ltr"),
        new("fr", "Français", "ltr"),
        new("pl", "Polski", "ltr"),
        new("ro", "Română", "ltr"),
        new("tr", "Türkçe", "ltr"),
        new("uk", "Українська", "ltr"),
    ];

    /// <summary>Finds a help language.</summary>
    /// <param name="code">A tag as typed, sent or stored; anything.</param>
    /// <returns>The language, or null when the site doesn't offer it.</returns>
    public static Language? FindHelp(string? code) => Help.FirstOrDefault(language => language.Code == code);
}
