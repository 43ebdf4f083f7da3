namespace DigitaalWerkt.Web.Features.Classes.Calendar;

/// <summary>A session as it stands in the calendar.</summary>
public sealed record CalendarRow(
    Guid Id, DateOnly Day, TimeOnly Begins, TimeOnly Ends, string Title, string Location, string Room, string? Trainer, int Booked, int Capacity,
    int Waiting, bool IsCancelled)
{
    public bool IsFull => Booked >= Capacity;
}
