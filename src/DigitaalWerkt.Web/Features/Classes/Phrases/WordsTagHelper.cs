using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DigitaalWerkt.Web.Features.Classes.Phrases;

/// <summary>Writes a line that planners wrote: <c>&lt;li words="@step"&gt;&lt;/li&gt;</c>, with its translation as <c>say</c> places it.</summary>
[HtmlTargetElement(Attributes = "words")]
public sealed class WordsTagHelper(PhraseBook phrases, HelpLanguage help) : TagHelper
{
    /// <summary>The Dutch.</summary>
    [HtmlAttributeName("words")]
    public string Words { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetContent(Words);
        if (help.Current is { } language && await phrases.FindAsync(language, Words) is { } translation)
        {
            Translated.Add(output, translation, language);
        }
    }
}
