namespace DigitaalWerkt.Web.Features.Newsletter.Writing;

/// <summary>
/// How an issue is written as HTML: for a mail, in which every element carries its own style, or for a page of the site, which has a
/// style sheet.
/// </summary>
/// <param name="StyleOf">The style of an element; null: none.</param>
/// <param name="LinkTo">The whole address for one that stands in a block.</param>
public sealed record NewsLook(Func<string, string?> StyleOf, Func<string, string> LinkTo)
{
    // No colour but that of the reader's own program: what is readable in the dark too needs none.
    static readonly Dictionary<string, string> InMail = new()
    {
        ["h1"] = "margin:0 0 8px;font-size:24px;line-height:1.25",
        ["h2"] = "margin:32px 0 8px;padding-top:16px;border-top:2px solid;font-size:20px;line-height:1.3",
        ["h3"] = "margin:16px 0 4px;font-size:17px;line-height:1.35",
        ["p"] = "margin:0 0 12px",
        ["ul"] = "margin:0 0 12px;padding-left:20px",
        ["ol"] = "margin:0 0 12px;padding-left:24px",
        ["li"] = "margin:0 0 4px",
        ["blockquote"] = "margin:0 0 12px;padding-left:12px;border-left:4px solid",
        ["a"] = "font-weight:bold;text-decoration:underline",
    };

    /// <param name="linkTo">The whole address for one that stands in a block.</param>
    public static NewsLook Mail(Func<string, string> linkTo) => new(InMail.GetValueOrDefault, linkTo);

    /// <summary>On a page of this site its own addresses stay as they are.</summary>
    public static NewsLook Page { get; } = new(_ => null, address => address);
}
