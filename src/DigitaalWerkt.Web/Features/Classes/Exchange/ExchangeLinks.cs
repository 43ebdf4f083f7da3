using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>The addresses where plannings come in and go out.</summary>
public static class ExchangeLinks
{
    public const string Export = PlanningLinks.Sessions + "/uitvoer";
    public const string Import = PlanningLinks.Sessions + "/invoer";
    public const string Template = Import + "/sjabloon.csv";
    public const string Copy = PlanningLinks.Sessions + "/kopie";
    public const string Confirm = PlanningLinks.Sessions + "/vastleggen";

    public static string Sessions(DateOnly from, DateOnly until, string extension) =>
        $"{Export}/groepslessen.{extension}?van={Typed.Iso(from)}&tot={Typed.Iso(until)}";
}
