using System.Globalization;
using DigitaalWerkt.Web.Features.Classes.Calendar;

namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>The addresses where plannings come in and go out.</summary>
public static class ExchangeLinks
{
    public const string Export = CalendarLinks.All + "/uitvoer";
    public const string Import = CalendarLinks.All + "/invoer";
    public const string Template = Import + "/sjabloon.csv";
    public const string Copy = CalendarLinks.All + "/kopie";
    public const string Confirm = CalendarLinks.All + "/vastleggen";

    public static string Sessions(DateOnly from, DateOnly until, string extension) => $"{Export}/groepslessen.{extension}?{Period(from, until)}";

    static string Period(DateOnly from, DateOnly until) => string.Create(CultureInfo.InvariantCulture, $"van={from:yyyy-MM-dd}&tot={until:yyyy-MM-dd}");
}
