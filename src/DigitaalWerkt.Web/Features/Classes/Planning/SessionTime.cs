using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>When a session is, in few words.</summary>
public static class SessionTime
{
    /// <summary>For example <c>di 24 nov, 14.00–16.00</c>.</summary>
    public static string Short(DateOnly day, TimeOnly begins, TimeOnly ends) => $"{BelgianFormat.ShortDate(day)}, {Hours(begins, ends)}";

    /// <summary>For example <c>dinsdag 24 november 2026, 14.00–16.00</c>.</summary>
    public static string Long(DateOnly day, TimeOnly begins, TimeOnly ends) => $"{BelgianFormat.LongDate(day)}, {Hours(begins, ends)}";

    /// <summary>For example <c>14.00–16.00</c>.</summary>
    public static string Hours(TimeOnly begins, TimeOnly ends) => $"{begins:HH.mm}–{ends:HH.mm}";
}
