using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>For everybody who may guide somebody: what other organisations ask, and whose path waits for something.</summary>
public sealed class PathDesk(PathList list, PathWords words, TimeProvider clock) : IStaffDeskPart
{
    const int Most = 5;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Trainer, StaffRole.Steward, StaffRole.Counsellor, StaffRole.Coordinator];

    public int Order => 24;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var asked = await list.AskedAsync(staff, cancellationToken);
        var waiting = (await list.OfReaderAsync(staff, cancellationToken))
            .Select(row => (Row: row, Waits: PathClock.WaitsOf(row, today))).Where(one => one.Waits.Count > 0)
            .OrderBy(one => one.Waits[0]).ToList();
        DeskLine[] lines = [.. asked.Select(row => Line(row, today)), .. waiting.Select(one => Line(one.Row, one.Waits[0], today))];
        return lines.Length == 0 ? null : new(
            words.Say("Path_Desk_Title"), [.. lines.Take(Most)], Empty: "", new DeskAction(words.Say("Path_Desk_All"), PathLinks.All))
        {
            Total = lines.Length,
        };
    }

    DeskLine Line(AskedRow row, DateOnly today)
    {
        var isLate = BrusselsTime.DayOf(row.AskedAt).AddDays(PathHandOver.DaysToAnswer) < today;
        return new(
            row.FirstName, words.Say("Path_Desk_Asked", row.From),
            words.Say("Path_Desk_AskedAt", BelgianFormat.ShortDate(BrusselsTime.DayOf(row.AskedAt))),
            PathLinks.Asked(row.Id), words.Say(isLate ? "Path_Late" : "Path_New"), isLate);
    }

    DeskLine Line(PathRow row, PathWait wait, DateOnly today) => new(
        row.Person ?? words.Say("Path_Forgotten"), words.Phase(row.Phase), words.Waits(wait, row, today), PathLinks.Path(row.Id));
}
