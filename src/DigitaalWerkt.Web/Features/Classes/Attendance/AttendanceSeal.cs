using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DigitaalWerkt.Web.Features.Classes.Attendance;

/// <summary>
/// A digest of a list that was signed off. It isn't kept: it is made of the rows each time, and stands on the paper. When
/// somebody changes a row afterwards, screen and paper no longer say the same.
/// </summary>
public static class AttendanceSeal
{
    /// <returns>Groups of four signs, as one reads them aloud; null while the list is open.</returns>
    public static string? Of(RosterSession roster, IEnumerable<RosterRow> rows)
    {
        if (roster.Session is not { SignedOffAt: { } at, SignedOffBy: { } by })
        {
            return null;
        }
        var lines = rows.Where(row => row.Last is not null).OrderBy(row => row.BookingId).Select(row => Line(
            row.BookingId, row.Last!.Id, row.Last.Kind, row.Last.Minutes, row.Last.NotedAt.UtcTicks, row.Last.RecordedAt.UtcTicks, row.Last.RecordedBy));
        var text = string.Join('\n', lines.Prepend(Line(roster.Session.Id, roster.Session.StartsAt.UtcTicks, roster.Session.EndsAt.UtcTicks, at.UtcTicks, by)));
        var hex = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return string.Join(' ', hex.Chunk(4).Take(8).Select(four => new string(four)));
    }

    static string Line(params object[] parts) => string.Join('|', parts.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)));
}
