using System.Diagnostics;
using System.Text.Json;

namespace DigitaalWerkt.Tests.Platform.Calendars;

/// <summary>A calendar file as a program that isn't ours reads it: Debian's python3-icalendar.</summary>
public static class ReadCalendar
{
    const string Reader =
        """
        import sys, json
        from icalendar import Calendar
        file = Calendar.from_ical(sys.stdin.buffer.read())
        print(json.dumps({
            "Method": str(file.get("METHOD")),
            "Zones": [str(z["TZID"]) for z in file.walk("VTIMEZONE")],
            "Events": [{
                "Uid": str(e["UID"]), "Sequence": int(e["SEQUENCE"]), "Status": str(e["STATUS"]),
                "StartsAt": e["DTSTART"].dt.isoformat(), "EndsAt": e["DTEND"].dt.isoformat(),
                "Zone": str(e["DTSTART"].params.get("TZID", "UTC")),
                "Summary": str(e["SUMMARY"]), "Location": str(e["LOCATION"]), "Description": str(e["DESCRIPTION"]),
                "Organizer": str(e.get("ORGANIZER", "")), "Attendee": str(e.get("ATTENDEE", "")),
            } for e in file.walk("VEVENT")],
        }))
        """;

    public static async Task<CalendarAsRead> ReadAsync(string file)
    {
        // Debian's own Python, to which the package belongs.
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-c", Reader])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        await process.StandardInput.WriteAsync(file);
        process.StandardInput.Close();
        var (output, problem) = (await process.StandardOutput.ReadToEndAsync(), await process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, problem);
        return JsonSerializer.Deserialize<CalendarAsRead>(output)!;
    }

    public sealed record CalendarAsRead(string Method, string[] Zones, EventAsRead[] Events);

    public sealed record EventAsRead(
        string Uid, int Sequence, string Status, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Zone, string Summary, string Location,
        string Description, string Organizer, string Attendee);
}
