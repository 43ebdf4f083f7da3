using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DigitaalWerkt.Web.Features.Learning;

/// <summary>
/// The translation of a text of a lesson, under its Dutch: <c>&lt;translation prose="…"&gt;</c>. Nothing when no help language is
/// on, or the lesson isn't translated into it.
/// </summary>
public sealed class TranslationTagHelper(HelpLanguage help) : TagHelper
{
    public Localised<Prose>? Prose { get; set; }

    public Localised<string>? Words { get; set; }

    /// <summary>True inside a button, caption or list item.</summary>
    public bool Inside { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (help.Current is not { } language || Translated(language) is not { } text)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = Inside ? "span" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "translation");
        output.Attributes.SetAttribute("lang", language.Code);
        output.Attributes.SetAttribute("dir", language.Direction);
        output.Content.SetHtmlContent(text);
    }

    IHtmlContent? Translated(Kernel.Language language) =>
        Prose is not null ? Prose.In(language) : Words?.In(language) is { } words ? new HtmlContentBuilder().Append(words) : null;
}
