using DigitaalWerkt.Web.Features.Classes.Attendance;

namespace DigitaalWerkt.Web.Features.Classes.Events.Team;

/// <summary>The badges of everybody who has a seat, two beside each other.</summary>
public sealed record BadgeSheet(RosterSession Event, IReadOnlyList<RosterRow> Guests)
{
    public const string View = "/Features/Classes/Events/Team/_Badges.cshtml";

    const int BesideEachOther = 2;

    /// <summary>A longer name stands in smaller letters.</summary>
    const int LongName = 16;
    const int VeryLongName = 32;

    public IEnumerable<RosterRow[]> Rows => Guests.Chunk(BesideEachOther);

    /// <summary>The class of the letters in which a name fits.</summary>
    public static string? SizeOf(string name) => name.Length > VeryLongName ? "very-long" : name.Length > LongName ? "long" : null;

    /// <summary>Of those who have a seat; whoever cancelled after something was noted has none.</summary>
    public static BadgeSheet Of(RosterSession found, IEnumerable<RosterRow> rows) => new(found, [.. rows.Where(row => row.IsBooked)]);
}
