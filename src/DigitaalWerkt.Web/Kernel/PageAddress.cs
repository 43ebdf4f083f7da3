using System.Text;
using System.Text.RegularExpressions;

namespace DigitaalWerkt.Web.Kernel;

/// <summary>Addresses within other text: programs for mail and messages make a link of them by themselves.</summary>
/// <remarks>
/// Judged is the text as a browser reads what is pasted into it (UTS 46): letters of mathematics or in circles are ordinary ones, and so is
/// one dot leader a dot. What only an eye takes for a dot, a comma or a point in the middle, counts where a path follows.
/// </remarks>
public static partial class PageAddress
{
    /// <summary>Whether some of it looks like one: <c>www.stad.gent</c>, <c>evil.be/win</c>, <c>https:evil</c>, <c>bit,ly/x</c>.</summary>
    /// <param name="text">As <see cref="PlainText.Line"/> gives it.</param>
    public static bool IsIn(string text)
    {
        var read = OtherSigns.Replace(text.Normalize(NormalizationForm.FormKC), sign => AsRead(sign.Value[0]));
        return Address.IsMatch(read) || Host.IsMatch(Initials.Replace(read, " "));
    }

    // What compatibility leaves as it is. Joiners, which some scripts need, part no address.
    static string AsRead(char sign) => sign switch
    {
        '\u3002' or '\u06D4' => ".",
        '\u2044' or '\u2215' or '\u29F8' => "/",
        '\u2236' or '\uA789' => ":",
        '\u29F5' or '\u2216' => "\\",
        _ => "",
    };

    [GeneratedRegex(@"[\u3002\u06D4\u2044\u2215\u29F8\u2236\uA789\u29F5\u2216\u200C\u200D]")]
    private static partial Regex OtherSigns { get; }

    // A dot with two letters or more behind it, as no abbreviation has (v.z.w.).
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}\p{Cs}-]\.[\p{L}\p{M}\p{Cs}]{2}")]
    private static partial Regex Host { get; }

    // Initials before a name (A.S.Adventure, J.P.Peeters): two at least, because t.co is the address of a page.
    [GeneratedRegex(@"(?<![\p{L}\p{M}\p{N}\p{Cs}.,@/-])(?:\p{Lu}\.){2,}\p{Lu}[\p{L}\p{M}]{2,}(?![\p{L}\p{M}\p{N}@]|[.,:/\\]\S)")]
    private static partial Regex Initials { get; }

    // In this order: what stands before a host; what programs know as the beginning of a link; the number of a machine, which has no nought
    // before it as a telephone number has; a dot between brackets; www; and what looks like a dot, with a path behind it.
    [GeneratedRegex(
        """
        :[/\\]|[/\\]{2}
        |(?<![\p{L}\p{N}])(?:h[tx]{2}ps?\s?:|(?:ftps?|sftp|file|mailto|tel|sms|smsto|mms|javascript|vbscript|data|blob|wss?|whatsapp|viber|tg
            |skype|callto|sips?|facetime|geo|maps|market|intent|webcal|magnet|ssh|irc|news|about|view-source):\S)
        |(?<![\p{N}.])(?:0|[1-9][0-9]{0,2})(?:\.(?:0|[1-9][0-9]{0,2})){3}(?![\p{N}.])
        |\[[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*\]
        |[\p{L}\p{N}]\s?[(\[{]\s?(?:\.|dot|punt)\s?[)\]}]\s?\p{L}
        |(?<![\p{L}\p{N}])www[0-9]?\s?[.,\u00B7]
        |[\p{L}\p{N}][,\u00B7\u2022\u2219\u22C5\u2027\u30FB]\p{L}{2,4}[/\\]
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Address { get; }
}
