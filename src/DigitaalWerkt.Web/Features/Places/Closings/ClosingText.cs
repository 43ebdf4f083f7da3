using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Places.Closings;

/// <summary>Closing days in words.</summary>
static class ClosingText
{
    /// <summary>For example <c>ma 21 dec 2026 tot en met zo 3 jan 2027</c>.</summary>
    public static string Days(Texts texts, DateOnly first, DateOnly last) =>
        first == last ? Day(first) : texts.Dutch("Places", "Places_FromTo", Day(first), Day(last));

    static string Day(DateOnly day) => $"{BelgianFormat.ShortDate(day)} {day.Year}";
}
