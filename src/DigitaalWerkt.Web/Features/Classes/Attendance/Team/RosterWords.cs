using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>What stands on a list in words: the same on the page, on paper, and in what a device gets back.</summary>
public sealed class RosterWords(Texts texts)
{
    public string Kind(AttendanceKind kind) => Say($"Team_Kind_{kind}");

    /// <summary>What stands beside a name.</summary>
    public string Of(Noted? noted) => noted switch
    {
        null => Say("Team_Noted_Nothing"),
        { Kind: AttendanceKind.Excused or AttendanceKind.Absent } => Kind(noted.Kind),
        _ => Say("Team_Noted_Minutes", Kind(noted.Kind), noted.Minutes),
    };

    /// <summary>Why a press doesn't stand on the list.</summary>
    public string Refusal(NoteOutcome outcome, AttendancePress press, RosterRow? row) => outcome switch
    {
        NoteOutcome.Overtaken when row?.Last is { } last => Say(
            "Team_Refused_Overtaken", row.Name, Kind(press.Kind), Clock(press.At), last.By, Of(last), Clock(last.NotedAt)),
        NoteOutcome.UsedBefore when row is not null => Say("Team_Refused_Used", row.Name, Kind(press.Kind), Of(row.Last)),
        NoteOutcome.Frozen when row is not null => Say("Team_Refused_Frozen", row.Name, Kind(press.Kind), Of(row.Last)),
        NoteOutcome.Cancelled when row is not null => Say("Team_Refused_Cancelled", row.Name, Kind(press.Kind)),
        NoteOutcome.TooEarly when row is not null => Say("Team_Refused_TooEarly", row.Name, Kind(press.Kind)),
        NoteOutcome.NeedsMinutes when row is not null => Say("Team_Refused_NeedsMinutes", row.Name, Kind(press.Kind)),
        NoteOutcome.WrongMinutes when row is not null => Say("Team_Refused_Minutes", row.Name),
        _ when row is not null => Say("Team_Refused_NotBooked", row.Name, Kind(press.Kind)),
        _ => Say("Team_Refused_Unknown", Kind(press.Kind), Clock(press.At)),
    };

    /// <summary>For example <c>di 24 nov, 14.00–16.00</c>.</summary>
    public static string When(ClassSession session) => SessionTime.Short(session.Day, session.Begins, session.Ends);

    /// <summary>For example <c>14.05</c>.</summary>
    public static string Clock(DateTimeOffset instant) => $"{BrusselsTime.TimeOf(instant):HH.mm}";

    string Say(string key, params object?[] args) => texts.Dutch("Classes", key, args);
}
