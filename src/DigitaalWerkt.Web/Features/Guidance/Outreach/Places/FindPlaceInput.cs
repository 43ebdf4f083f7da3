using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Places;

/// <summary>A find-place as it stands in the form.</summary>
public sealed record FindPlaceInput
{
    /// <summary>Chosen when it isn't known where the place lies, or outside Ghent.</summary>
    public const string Elsewhere = "elders";

    public string? Name { get; init; }
    public string? Kind { get; init; }
    public string? Neighbourhood { get; init; }

    public FindPlaceKind? What => EnumName.Read<FindPlaceKind>(Kind);

    public string? Code => Neighbourhood == Elsewhere ? null : Neighbourhood;

    public static FindPlaceInput Of(FindPlace place) =>
        new() { Name = place.Name, Kind = place.Kind.ToString(), Neighbourhood = place.Neighbourhood ?? Elsewhere };

    /// <summary>Says on the page what is wrong.</summary>
    public void Check(PageModel page)
    {
        page.CheckName("Input.Name", Name, FindPlace.NameLength);
        if (What is null)
        {
            page.Wrong("Input.Kind", "Outreach_Kind_Error");
        }
        if (Neighbourhood != Elsewhere && Kernel.Neighbourhood.Find(Neighbourhood) is null)
        {
            page.Wrong("Input.Neighbourhood", "Outreach_Neighbourhood_Error");
        }
    }
}
