using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>Draws a small sign beside a word on the practice phone; never instead of the word.</summary>
[HtmlTargetElement("phone-icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PhoneIconTagHelper : TagHelper
{
    static readonly Dictionary<string, string> Paths = new()
    {
        ["inbox"] = "M3 5h18v14H3zM3 6l9 7 9-7",
        ["sent"] = "M3 11 21 4l-7 17-3-7zM11 14 21 4",
        ["spam"] = "M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7v6M12 16v1",
        ["back"] = "M14 5l-7 7 7 7",
        ["reply"] = "M9 6l-6 6 6 6M3 12h11q7 0 7 7",
        ["file"] = "M20 11l-8 8a5 5 0 0 1-7-7l8-8a3.5 3.5 0 0 1 5 5l-8 8a2 2 0 0 1-3-3l7-7",
        ["more"] = "M12 5h.01M12 12h.01M12 19h.01",
        ["omlaag"] = "M6 9l6 6 6-6",
        ["forward"] = "M15 6l6 6-6 6M21 12H10q-7 0-7 7",
        ["pen"] = "M4 20l1-5L16 4l4 4L9 19zM13 7l4 4",
        ["download"] = "M12 3v12M6 10l6 6 6-6M4 20h16",
        ["camera"] = "M3 8h4l2-3h6l2 3h4v12H3zM12 10a4 4 0 1 1 0 8 4 4 0 0 1 0-8",
        ["foto"] = "M3 5h18v14H3zM3 16l5-5 5 5 3-3 5 4M16 9h.01",
        ["map"] = "M3 6h6l2 3h10v10H3z",
        ["blad"] = "M6 3h8l4 4v14H6zM14 3v4h4",
        ["plus"] = "M12 5v14M5 12h14",
        ["undo"] = "M8 4 3 9l5 5M3 9h11a6 6 0 0 1 0 12h-4",
        ["remove"] = "M6 6l12 12M18 6 6 18",
        ["ok"] = "M4 13l5 5L20 6",
        ["home"] = "M3 12 12 4l9 8M6 10v10h12V10",
        ["loep"] = "M10 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12M15 15l6 6",
        ["hart"] = "M12 20C4 14 3 11 3 8.500A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 9 1.500C21 11 20 14 12 20z",
        ["bel"] = "M5 17h14M7 17v-6a5 5 0 0 1 10 0v6M11 20h2",
        ["filter"] = "M3 6h18M6 12h12M10 18h4",
        ["knoppen"] = "M4 7h9M17 7h3M15 5v4M4 17h3M11 17h9M9 15v4",
        ["persoon"] = "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8M4 21c1-5 4-7 8-7s7 2 8 7",
        ["sleutel"] = "M7 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8M11 12h10M17 12v4M20 12v3",
        ["slot"] = "M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",
        ["wereld"] = "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M3 12h18M12 3c4 5 4 13 0 18M12 3c-4 5-4 13 0 18",
        ["agenda"] = "M4 6h16v14H4zM4 10h16M8 3v5M16 3v5M8 14h3M13 14h3",
        ["route"] = "M7 3a4 4 0 0 1 4 4c0 3-4 7-4 7s-4-4-4-7a4 4 0 0 1 4-4M7 7h.01M7 19h8a3 3 0 0 0 0-6h-1M19 21h.01",
        ["video"] = "M3 6h12v12H3zM15 10l6-3v10l-6-3",
        ["microfoon"] = "M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3M6 11a6 6 0 0 0 12 0M12 17v4",
        ["telefoon"] = "M6 3h4l2 5-3 2a10 10 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2C11 20 4 13 4 5a2 2 0 0 1 2-2",
        ["voet"] = "M13 3h.01M12 7l-3 4M12 7l-1 7 4 3 1 4M11 14l-3 7M12 8l4 3",
        ["tram"] = "M6 5h12v11H6zM6 11h12M9 20l1-4M15 20l-1-4M9 2h6M12 2v3M9 14h.01M15 14h.01",
        ["vlag"] = "M6 21V4h12l-3 4 3 4H6",
        ["praat"] = "M3 4h18v12H11l-5 5v-5H3zM7 8h10M7 12h6",
        ["tas"] = "M3 8h18v12H3zM9 8V5h6v3M3 13h18",
    };

    /// <summary>The names of all signs.</summary>
    public static IReadOnlyCollection<string> Names => Paths.Keys;

    public required string Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "phone-icon");
        output.Attributes.SetAttribute("viewBox", "0 0 24 24");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent($"<path d=\"{Paths[Name]}\"/>");
    }
}
