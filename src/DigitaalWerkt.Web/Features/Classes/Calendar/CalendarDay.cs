namespace DigitaalWerkt.Web.Features.Classes.Calendar;

/// <param name="ClosedFor">Why nothing is planned by itself on that day, or null.</param>
public sealed record CalendarDay(DateOnly Day, bool IsToday, bool IsOutside, string? ClosedFor, IReadOnlyList<CalendarRow> Sessions);
