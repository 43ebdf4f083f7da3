using System.Xml.Linq;
using DigitaalWerkt.Web.Platform.Charts;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DigitaalWerkt.Web.Platform.TagHelpers;

/// <summary>
/// A chart with its legend: <c>&lt;chart id="per-dag" of="…" /&gt;</c>, on a page with <c>css/cijfers.css</c>. Standing bars that don't fit
/// on a small screen are pushed aside inside their own frame, by finger and by key.
/// </summary>
[HtmlTargetElement("chart", Attributes = "id, of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChartTagHelper : TagHelper
{
    /// <summary>Once on the page.</summary>
    public string Id { get; set; } = "";

    /// <summary>What is drawn.</summary>
    public BarChart Of { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Of.IsLying ? "chart lying" : "chart");
        if (Of.Series.Count > 1)
        {
            output.Content.AppendHtml(Legend());
        }
        var drawing = Markup(ChartDrawing.Draw(Of, Id));
        if (Of.IsLying)
        {
            output.Content.AppendHtml(drawing);
            return;
        }
        var frame = new TagBuilder("div");
        frame.AddCssClass("chart-frame");
        frame.Attributes["tabindex"] = "0";
        frame.Attributes["role"] = "group";
        frame.Attributes["aria-label"] = Of.Title;
        frame.InnerHtml.AppendHtml(drawing);
        output.Content.AppendHtml(frame);
    }

    TagBuilder Legend()
    {
        var list = new TagBuilder("ul");
        list.AddCssClass("legend");
        foreach (var (number, series) in Of.Series.Index())
        {
            var line = new TagBuilder("li");
            line.InnerHtml.AppendHtml(Markup(ChartDrawing.Sign(number, Id))).Append(" " + series);
            list.InnerHtml.AppendHtml(line);
        }
        return list;
    }

    // The writer of XML has escaped whatever was text.
    static HtmlString Markup(XElement drawing) => new(drawing.ToString(SaveOptions.DisableFormatting));
}
