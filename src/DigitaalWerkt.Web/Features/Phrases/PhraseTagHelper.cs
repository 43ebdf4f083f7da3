using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DigitaalWerkt.Web.Features.Phrases;

/// <summary>Writes a line that planners wrote: <c>&lt;li phrase="@step"&gt;&lt;/li&gt;</c>, with its translation as <c>say</c> places it.</summary>
[HtmlTargetElement(Attributes = "phrase")]
public sealed class PhraseTagHelper(PhraseBook phrases, HelpLanguage help) : TagHelper
{
    /// <summary>The Dutch.</summary>
    [HtmlAttributeName("phrase")]
    public string Phrase { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetContent(Phrase);
        if (help.Current is { } language && await phrases.FindAsync(language, Phrase) is { } translation)
        {
            Translated.Add(output, translation, language);
        }
    }
}
