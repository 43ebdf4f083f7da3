namespace DigitaalWerkt.Web.Platform.Calendars;

/// <summary>An appointment in a calendar file.</summary>
/// <param name="Uid">Stays the same for as long as it is the same appointment, whatever changes.</param>
/// <param name="Sequence">Goes up with each change; a program ignores what is older than what it has.</param>
/// <param name="ChangedAt">When this edition was made.</param>
/// <param name="StartsAt">Written as the time on the wall in Brussels.</param>
/// <param name="Location">A name and an address, on one line.</param>
/// <param name="Description">Plain text; may have lines.</param>
public sealed record CalendarEvent(
    string Uid, int Sequence, DateTimeOffset ChangedAt, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Summary, string Location, string Description)
{
    /// <summary>A page about it.</summary>
    public string? Url { get; init; }

    /// <summary>It doesn't go on; it stays in the file, so that calendars take it away.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>The e-mail address that answers for it; needed for a request and a cancellation.</summary>
    public string? Organizer { get; init; }

    /// <summary>The name beside <see cref="Organizer"/>.</summary>
    public string? OrganizerName { get; init; }

    /// <summary>The e-mail address of who comes; needed for a request and a cancellation.</summary>
    public string? Attendee { get; init; }
}
