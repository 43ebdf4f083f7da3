using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Writing;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Newsletter.Editors;

/// <summary>A block as it stands in a form: that of editors, and that of whoever sends something in.</summary>
public sealed class BlockInput
{
    public string? Title { get; set; }

    /// <summary>Markdown.</summary>
    public string? Text { get; set; }

    public string? Link { get; set; }

    public static BlockInput Of(BlockDetails details) => new() { Title = details.Title, Text = details.Text, Link = details.Link };

    /// <summary>Says what is wrong with it.</summary>
    /// <param name="page">The page that holds it as Input.</param>
    /// <param name="mostText">How long the text may be.</param>
    public void Check(PageModel page, int mostText = NewsBlock.TextLength, bool needsTitle = false)
    {
        page.CheckText("Input.Title", Typed.Line(Title), NewsBlock.TitleLength, needsTitle);
        page.CheckText("Input.Text", Text, mostText);
        foreach (var wrong in NewsMarkdown.WrongLinks(Typed.Text(Text) ?? ""))
        {
            page.Wrong("Input.Text", "News_Text_Link_Error", wrong);
        }
        if (Typed.Line(Link) is { } link && (link.Length > NewsBlock.LinkLength || !NewsAddress.IsPossible(link)))
        {
            page.Wrong("Input.Link", "News_Link_Error");
        }
    }

    /// <summary>After <see cref="Check"/> found nothing.</summary>
    public BlockDetails Read() => new(Typed.Line(Title), Typed.Text(Text)!, Typed.Line(Link));
}
