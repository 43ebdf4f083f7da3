using System.Globalization;
using System.Text.RegularExpressions;

namespace DigitaalWerkt.Web.Kernel;

/// <summary>An e-mail address to which a message can leave. Every form and the sender ask here, so that none takes what another can't send to.</summary>
/// <remarks>
/// RFC 5321, with what hardly anybody has left out: no quotes and no numbers instead of a name. Before the @ only ASCII: few servers take
/// more (RFC 6531), and a form can't know which one will be on the way. After it any script, which travels as ASCII (RFC 5891).
/// </remarks>
public static partial class EmailAddress
{
    /// <summary>The most characters of an address (RFC 5321).</summary>
    public const int Length = 254;

    const int LocalLength = 64;

    /// <summary>Reads what somebody typed. One domain can be typed in many ways, with full-width or invisible signs: it is kept in one.</summary>
    /// <returns>Null when no message can leave to it.</returns>
    public static string? Read(string? typed)
    {
        if (typed?.Trim() is not { } address || !IsPossible(address))
        {
            return null;
        }
        var domain = address.IndexOf('@') + 1;
        var read = address[..domain] + InScript(address[domain..]);
        return read.Length <= Length ? read : null;
    }

    /// <summary>Whether a message can leave to it; whether somebody reads it, nobody can see.</summary>
    /// <param name="text">What somebody typed, without spaces around it.</param>
    public static bool IsPossible(string? text) =>
        text is { Length: <= Length } && text.Split('@') is [{ Length: <= LocalLength } local, var domain]
        && PossibleLocal.IsMatch(local) && PossibleDomain.IsMatch(InAscii(domain));

    static string InScript(string domain) => new IdnMapping().GetUnicode(InAscii(domain));

    static string InAscii(string domain)
    {
        try
        {
            return new IdnMapping().GetAscii(domain);
        }
        catch (ArgumentException)
        {
            // Too long, empty between two dots, or signs that no domain has.
            return "";
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\z")]
    private static partial Regex PossibleLocal { get; }

    // The last part has a letter: the rest would be the number of a machine.
    [GeneratedRegex(@"^([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+(?=[^.]*[A-Za-z])[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]\z")]
    private static partial Regex PossibleDomain { get; }
}
