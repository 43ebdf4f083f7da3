using System.Globalization;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>What people type in a form, read; null when it can't be.</summary>
public static class Typed
{
    static readonly string[] TimeFormats = ["HH:mm", "H:mm", "HH.mm", "H.mm", "HH:mm:ss"];

    /// <inheritdoc cref="PlainText.Line"/>
    public static string? Line(string? text) => PlainText.Line(text);

    /// <inheritdoc cref="PlainText.Lines"/>
    public static string? Text(string? text) => PlainText.Lines(text);

    /// <summary>A whole number of at least zero.</summary>
    public static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A day as an input of type date sends it, and as it stands in addresses.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Possible(day) : null;

    /// <summary>The day itself; null when no calendar goes there. Anything can stand in an address, and a week before the first day is no day.</summary>
    public static DateOnly? Possible(DateOnly? day) => day is { Year: >= 2000 and <= 2100 } ? day : null;

    /// <summary>A time of the day, with a colon or a full stop.</summary>
    public static TimeOnly? Time(string? text) =>
        TimeOnly.TryParseExact(text?.Trim(), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>The id of a row.</summary>
    public static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;

    /// <summary>As an input of type date wants it.</summary>
    public static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>As an input of type time wants it.</summary>
    public static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>As an input of type number wants it.</summary>
    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
