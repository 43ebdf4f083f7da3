using System.Globalization;
using System.Text;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Platform.Calendars;

/// <summary>Writes calendar files (RFC 5545) in the time of Brussels, for an e-mail, a link or a feed.</summary>
public static class CalendarFile
{
    /// <summary>For the <c>Content-Type</c> of an answer; in an e-mail the method stands in it too.</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    const int LineOctets = 75;

    /// <summary>
    /// The summer time of Belgium since 1996, which is older than any appointment here. A program that knows the name of the zone
    /// uses its own table; one that doesn't, uses this.
    /// </summary>
    static readonly string[] Zone =
    [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Brussels",
        "BEGIN:DAYLIGHT",
        "DTSTART:19810329T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "TZNAME:CEST",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:19961027T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "TZNAME:CET",
        "END:STANDARD",
        "END:VTIMEZONE",
    ];

    /// <summary>Writes the file.</summary>
    /// <param name="name">The name of the calendar, for a feed.</param>
    /// <returns>With CRLF, lines of at most 75 octets in UTF-8.</returns>
    /// <exception cref="ArgumentException">A request or a cancellation without organiser or attendee: programs would refuse it.</exception>
    public static string Write(CalendarMethod method, IEnumerable<CalendarEvent> events, string? name = null)
    {
        var file = new StringBuilder();
        Add(file, "BEGIN", "VCALENDAR");
        Add(file, "VERSION", "2.0");
        Add(file, "PRODID", "-//Digitaal Werkt//Groepslessen//NL");
        Add(file, "CALSCALE", "GREGORIAN");
        Add(file, "METHOD", NameOf(method));
        if (name is not null)
        {
            Add(file, "NAME", Escaped(name));
            // What programs read that are older than RFC 7986.
            Add(file, "X-WR-CALNAME", Escaped(name));
        }
        foreach (var line in Zone)
        {
            Fold(file, line);
        }
        foreach (var appointment in events)
        {
            AddEvent(file, method, appointment);
        }
        Add(file, "END", "VCALENDAR");
        return file.ToString();
    }

    /// <summary>The method as it is written, for example <c>REQUEST</c>.</summary>
    public static string NameOf(CalendarMethod method) => method.ToString().ToUpperInvariant();

    static void AddEvent(StringBuilder file, CalendarMethod method, CalendarEvent appointment)
    {
        Add(file, "BEGIN", "VEVENT");
        Add(file, "UID", Escaped(appointment.Uid));
        Add(file, "SEQUENCE", appointment.Sequence.ToString(CultureInfo.InvariantCulture));
        Add(file, "DTSTAMP", Utc(appointment.ChangedAt));
        AddMoment(file, "DTSTART", appointment.StartsAt);
        AddMoment(file, "DTEND", appointment.EndsAt);
        Add(file, "SUMMARY", Escaped(appointment.Summary));
        Add(file, "LOCATION", Escaped(appointment.Location));
        Add(file, "DESCRIPTION", Escaped(appointment.Description));
        if (appointment.Url is { } url)
        {
            Add(file, "URL", WithoutControls(url));
        }
        Add(file, "STATUS", appointment.IsCancelled || method == CalendarMethod.Cancel ? "CANCELLED" : "CONFIRMED");
        if (method != CalendarMethod.Publish)
        {
            AddPeople(file, appointment);
        }
        Add(file, "END", "VEVENT");
    }

    static void AddPeople(StringBuilder file, CalendarEvent appointment)
    {
        if (appointment is not { Organizer: { } organizer, Attendee: { } attendee })
        {
            throw new ArgumentException("A request or a cancellation names an organiser and an attendee.", nameof(appointment));
        }
        Add(file, $"ORGANIZER{Parameter("CN", appointment.OrganizerName)}", "mailto:" + WithoutControls(organizer));
        Add(file, "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE", "mailto:" + WithoutControls(attendee));
    }

    static void AddMoment(StringBuilder file, string name, DateTimeOffset moment)
    {
        var wall = TimeZoneInfo.ConvertTime(moment, BrusselsTime.Zone).DateTime;
        // In the hour that comes twice a time on the wall is two instants; RFC 5545 would take the first of them.
        if (BrusselsTime.Zone.IsAmbiguousTime(wall))
        {
            Add(file, name, Utc(moment));
        }
        else
        {
            Add(file, $"{name};TZID=Europe/Brussels", wall.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture));
        }
    }

    static string Utc(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    static void Add(StringBuilder file, string name, string value) => Fold(file, $"{name}:{value}");

    // A line that goes on begins with a space, which counts as one of the 75. A letter of several octets is never cut.
    static void Fold(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > LineOctets)
            {
                file.Append("\r\n ");
                octets = 1;
            }
            file.Append(letter);
            octets += letter.Utf8SequenceLength;
        }
        file.Append("\r\n");
    }

    static string Escaped(string text) => WithoutControls(text.ReplaceLineEndings("\n")
        .Replace(@"\", @"\\").Replace(";", @"\;").Replace(",", @"\,").Replace("\n", @"\n"));

    static string Parameter(string name, string? value) =>
        value is null ? "" : $";{name}=\"{WithoutControls(value).Replace("\"", "")}\"";

    // A line break in a name would begin a line of its own.
    static string WithoutControls(string text) => string.Concat(text.Where(letter => !char.IsControl(letter)));
}
