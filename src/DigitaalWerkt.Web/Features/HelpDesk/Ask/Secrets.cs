using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.HelpDesk.Ask;

/// <summary>
/// What nobody else should read, in something that somebody typed: a number that belongs to one person, or what comes after the word
/// password. It may be mistaken, so it warns and never decides.
/// </summary>
public static partial class Secrets
{
    public static bool AreIn(string text) => PrivateNumbers.AreIn(text) || Passwords.IsMatch(text);

    /// <summary>The text with three points in their place.</summary>
    public static string TakeOut(string text) => PrivateNumbers.TakeOut(Passwords.Replace(text, match => $"{match.Groups["word"].Value} …"));

    // "mijn wachtwoord is hond12", "pincode: 1234", "şifrem: …". What follows has a digit or a capital inside, or stands behind a colon:
    // "mijn wachtwoord is vergeten" tells nothing.
    [GeneratedRegex(
        @"(?<word>\b(?i:wachtwoord|paswoord|passwoord|password|pincode|pin|code|şifrem?|sifrem?|parolam?|كلمة السر|كلمة المرور)\b)"
        + @"(?:\s*[:=]\s*\S+|\s+(?:(?i:is|was)\s+)?(?=\S*\d)\S{4,})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Passwords { get; }
}
