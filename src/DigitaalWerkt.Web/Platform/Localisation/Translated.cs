using DigitaalWerkt.Web.Kernel;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DigitaalWerkt.Web.Platform.Localisation;

/// <summary>
/// Where a translation stands beside its Dutch: a button, link or label keeps it inside, any other element gets it as a paragraph
/// after itself.
/// </summary>
static class Translated
{
    static readonly HashSet<string> KeepsInside = ["a", "button", "label", "legend", "li", "dt", "dd", "th", "td", "summary", "span", "option"];

    /// <summary>Adds the translation to an element that holds the Dutch.</summary>
    public static void Add(TagHelperOutput output, string text, Language language)
    {
        var inside = output.TagName is null || KeepsInside.Contains(output.TagName);
        (inside ? output.Content : output.PostElement).AppendHtml(Tag(inside ? "span" : "p", text, language));
    }

    static TagBuilder Tag(string element, string text, Language language)
    {
        var tag = new TagBuilder(element);
        tag.AddCssClass("translation");
        tag.Attributes["lang"] = language.Code;
        tag.Attributes["dir"] = language.Direction;
        tag.InnerHtml.SetContent(text);
        return tag;
    }
}
