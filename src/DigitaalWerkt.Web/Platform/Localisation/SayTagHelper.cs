using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DigitaalWerkt.Web.Platform.Localisation;

/// <summary>
/// Writes a text of the feature that the view belongs to: <c>&lt;h1 say="Start_Title"&gt;&lt;/h1&gt;</c>. The Dutch always
/// stands there; when the visitor has switched a help language on and it has the text, the translation stands under it
/// (<see cref="Translated"/>).
/// </summary>
[HtmlTargetElement(Attributes = "say")]
public sealed class SayTagHelper(Texts texts, HelpLanguage help) : TagHelper
{
    /// <summary>The key in <c>Features/&lt;Feature&gt;/Texts.resx</c>.</summary>
    [HtmlAttributeName("say")]
    public string Key { get; set; } = "";

    /// <summary>Values for the places <c>{0}</c>, <c>{1}</c> … in the text.</summary>
    [HtmlAttributeName("say-args")]
    public object?[] Args { get; set; } = [];

    /// <summary>False writes the Dutch alone, for places where a translation can't stand: titles, options, staff pages.</summary>
    [HtmlAttributeName("say-help")]
    public bool WithHelp { get; set; } = true;

    /// <summary>Filled in by the framework.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (context.TagName == "field")
        {
            // FieldTagHelper writes it as the label.
            return;
        }
        var feature = Texts.FeatureOf(ViewContext.ExecutingFilePath);
        output.TagMode = TagMode.StartTagAndEndTag;
        if (output.TagName == "say")
        {
            output.TagName = null;
        }
        output.Content.SetContent(texts.Dutch(feature, Key, Args));
        if (WithHelp && help.Current is { } language && texts.Translation(language, feature, Key, Args) is { } translation)
        {
            Translated.Add(output, translation, language);
        }
    }
}
