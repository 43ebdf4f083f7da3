using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Places.Locations;

/// <summary>A place as it stands in the form: its fields, what is wrong with them, and how they read.</summary>
public sealed partial record LocationInput
{
    public string? Name { get; init; }
    public string? Street { get; init; }
    public string? Postcode { get; init; }
    public string? Town { get; init; }
    public string? Neighbourhood { get; init; }
    public string? Directions { get; init; }
    public bool StepFree { get; init; }
    public bool HasWifi { get; init; }
    public string? Equipment { get; init; }

    /// <summary>A place that is there, as it stands in the form to change it.</summary>
    public static LocationInput Of(Location location) => new()
    {
        Name = location.Name,
        Street = location.Street,
        Postcode = location.Postcode,
        Town = location.Town,
        Neighbourhood = location.Neighbourhood,
        Directions = location.Directions,
        StepFree = location.StepFree,
        HasWifi = location.HasWifi,
        Equipment = location.Equipment,
    };

    /// <summary>The fields in words, each with its name, for whoever compares them.</summary>
    public IReadOnlyList<(string Word, string? Value)> InWords(Texts texts)
    {
        return
        [
            (Say("Name"), Name),
            (Say("Places_Address"), $"{Street}, {Postcode} {Town}"),
            (Say("Places_Neighbourhood"), Kernel.Neighbourhood.Find(Neighbourhood ?? "")?.Name),
            (Say("Places_Directions"), Directions),
            (Say("Places_StepFree"), YesNo(StepFree)),
            (Say("Places_Wifi"), YesNo(HasWifi)),
            (Say("Places_Location_Equipment"), Equipment),
        ];

        string Say(string key) => texts.Dutch("Places", key);

        string YesNo(bool yes) => Say(yes ? "Yes" : "No");
    }

    public LocationDetails ToDetails() => new()
    {
        Name = Typed.Line(Name) ?? "",
        Street = Typed.Line(Street) ?? "",
        Postcode = Typed.Line(Postcode) ?? "",
        Town = Typed.Line(Town) ?? "",
        Neighbourhood = Neighbourhood ?? "",
        Directions = Typed.Text(Directions) ?? "",
        StepFree = StepFree,
        HasWifi = HasWifi,
        Equipment = Typed.Line(Equipment),
    };

    /// <summary>Says on the page what is wrong.</summary>
    public void Check(PageModel page)
    {
        page.CheckName("Input.Name", Name, Location.NameLength);
        page.CheckText("Input.Street", Street, Location.StreetLength);
        page.CheckText("Input.Town", Town, Location.TownLength);
        page.CheckText("Input.Directions", Directions, Location.DirectionsLength);
        page.CheckText("Input.Equipment", Equipment, Location.EquipmentLength, isNeeded: false);
        if (!PossiblePostcode().IsMatch(Typed.Line(Postcode) ?? ""))
        {
            page.Wrong("Input.Postcode", "Places_Postcode_Error");
        }
        if (Kernel.Neighbourhood.Find(Neighbourhood ?? "") is null)
        {
            page.Wrong("Input.Neighbourhood", "Places_Neighbourhood_Error");
        }
    }

    [GeneratedRegex("^[1-9][0-9]{3}$")]
    private static partial Regex PossiblePostcode();
}
