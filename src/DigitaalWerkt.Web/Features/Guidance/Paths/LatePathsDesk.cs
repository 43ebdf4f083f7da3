using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>
/// For whoever coordinates: with which colleagues paths are over their clock, how many and for how long. Who is guided stands in the list,
/// because nobody needs a name here.
/// </summary>
public sealed class LatePathsDesk(PathList list, PathWords words, TimeProvider clock) : IStaffDeskPart
{
    const int Most = 5;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Coordinator];

    public int Order => 27;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var (me, today) = (staff.StaffMemberId, clock.Today());
        var late = await list.LateAsync(staff, cancellationToken);
        // The own ones, and those of somebody who stopped, stand in the card of whoever guides.
        var colleagues = late.Where(path => path.CounsellorWorksHere && path.CounsellorId != me).GroupBy(path => path.CounsellorId)
            .OrderBy(paths => paths.Min(path => path.Since)).ToList();
        return colleagues.Count == 0 ? null : new(
            words.Say("Path_Desk_Late_Title"), [.. colleagues.Take(Most).Select(paths => Line([.. paths], today))], Empty: "",
            new DeskAction(words.Say("Path_Desk_Late_All", late.Count), PathLinks.List(PathScope.Late, null)))
        {
            Total = colleagues.Count,
        };
    }

    DeskLine Line(IReadOnlyList<LatePath> paths, DateOnly today)
    {
        var days = PathClock.DaysSince(paths.Min(path => path.Since), today) + 1;
        return new(
            paths[0].Counsellor, words.Say(paths.Count == 1 ? "Path_Desk_Late_One" : "Path_Desk_Late_More", paths.Count),
            words.Say(days == 1 ? "Path_Desk_Late_Day" : "Path_Desk_Late_Days", days), PathLinks.List(PathScope.Late, null));
    }
}
