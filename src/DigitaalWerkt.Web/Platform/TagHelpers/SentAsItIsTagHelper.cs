using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DigitaalWerkt.Web.Platform.TagHelpers;

/// <summary>
/// Lets every form be sent as it is, so that what is wrong is said by the page, in its language. A browser says it in its own,
/// and in a bubble that goes away. <c>required</c> stays on a field for a screen reader.
/// </summary>
[HtmlTargetElement("form")]
public sealed class SentAsItIsTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate", null, HtmlAttributeValueStyle.Minimized));
}
