using System.Globalization;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Platform.Localisation;

/// <summary>Dates, times and numbers as people in Flanders read them, in the time of Brussels.</summary>
public static class BelgianFormat
{
    /// <summary>Dutch as in Belgium: Monday first, decimal comma.</summary>
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("nl-BE");

    /// <summary>The zone in which every date and time is shown.</summary>
    public static readonly TimeZoneInfo Brussels = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>An instant as local time in Brussels.</summary>
    public static DateTimeOffset InBrussels(this DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Brussels);

    /// <summary>The day that it is in Brussels.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().InBrussels().DateTime);

    /// <summary>For example <c>dinsdag 24 november 2026</c>.</summary>
    public static string LongDate(DateOnly date) => date.ToString("dddd d MMMM yyyy", Culture);

    /// <summary>The same in another language, to stand under the Dutch; the year is said there.</summary>
    public static string DayIn(Language language, DateOnly date) => date.ToString("dddd d MMMM", CultureInfo.GetCultureInfo(language.Code));

    /// <summary>For example <c>24/11/2026</c>: without words, for a sentence that is translated.</summary>
    public static string NumericDate(DateOnly date) => date.ToString("d/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>For example <c>di 24 nov</c>.</summary>
    public static string ShortDate(DateOnly date) => date.ToString("ddd d MMM", Culture).Replace(".", "");

    /// <summary>For example <c>di 24 nov, 14.00</c>.</summary>
    public static string ShortMoment(DateTimeOffset instant)
    {
        var local = instant.InBrussels();
        return $"{ShortDate(DateOnly.FromDateTime(local.DateTime))}, {local:HH.mm}";
    }
}
