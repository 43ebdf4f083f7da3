using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>
/// Makes a control of the practice phone work, lock or light up as the task says: <c>&lt;button tap="Send"&gt;</c> does an
/// act, <c>&lt;a go="Screen.Inbox"&gt;</c> goes to a screen.
/// </summary>
[HtmlTargetElement("button", Attributes = "tap")]
[HtmlTargetElement("a", Attributes = "go")]
public sealed class PhoneControlTagHelper : TagHelper
{
    /// <summary>Id of the words that a lit control is described by.</summary>
    public const string TapHereId = "tik-hier";

    [HtmlAttributeName("tap")]
    public PhoneVerb Tap { get; set; }

    /// <summary>What the act is about, when the screen doesn't say it.</summary>
    [HtmlAttributeName("tap-id")]
    public string TapId { get; set; } = "";

    [HtmlAttributeName("go")]
    public Screen Go { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var phone = ((IPhonePart)ViewContext.ViewData.Model!).Phone;
        var isLink = output.TagName == "a";
        var control = isLink ? Control.Go(Go) : Control.Do(Tap, TapId);
        if (!phone.IsEnabled(control))
        {
            Lock(output, isLink);
        }
        else if (isLink)
        {
            Link(output, phone.Links.To(Go), phone.Links.InPlace(Go));
        }
        else
        {
            output.Attributes.SetAttribute("name", "act");
            output.Attributes.SetAttribute("value", control.Act.ToString());
        }
        // What the key Enter taps is not seen.
        if (output.Attributes.ContainsName("hidden"))
        {
            return;
        }
        if (phone.IsHere(PhonePlace.Of(control)))
        {
            output.Attributes.SetAttribute("id", PhoneLinks.HereId);
            output.Attributes.SetAttribute(new TagHelperAttribute("autofocus", null, HtmlAttributeValueStyle.Minimized));
        }
        if (phone.IsLit(control))
        {
            output.AddClass("next-tap", HtmlEncoder.Default);
            output.Attributes.SetAttribute("aria-describedby", TapHereId);
        }
    }

    static void Lock(TagHelperOutput output, bool isLink)
    {
        if (isLink)
        {
            output.Attributes.SetAttribute("role", "link");
            output.Attributes.SetAttribute("aria-disabled", "true");
        }
        else
        {
            output.Attributes.SetAttribute(new TagHelperAttribute("disabled", null, HtmlAttributeValueStyle.Minimized));
        }
    }

    static void Link(TagHelperOutput output, string address, string inPlace)
    {
        output.Attributes.SetAttribute("href", address);
        output.Attributes.SetAttribute("hx-get", inPlace);
        output.Attributes.SetAttribute("hx-target", "#main");
        output.Attributes.SetAttribute("hx-select", "#main");
        output.Attributes.SetAttribute("hx-swap", "outerHTML");
        output.Attributes.SetAttribute("hx-push-url", "true");
    }
}
