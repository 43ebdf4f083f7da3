using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>The classes of this trainer: today, to sign off, and coming.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class IndexModel(Roster roster, TimeProvider clock) : PageModel
{
    const int DaysBack = 14;
    const int DaysAhead = 30;

    public IReadOnlyList<RosterSession> Today { get; private set; } = [];

    /// <summary>Classes of the last weeks of which the list is still open.</summary>
    public IReadOnlyList<RosterSession> Open { get; private set; } = [];

    public IReadOnlyList<RosterSession> Coming { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var sessions = await roster.ReadAsync(
            roster.VisibleTo(User).Where(s => s.Day >= today.AddDays(-DaysBack) && s.Day <= today.AddDays(DaysAhead)
                && (s.Day >= today || (s.SignedOffAt == null && s.State == SessionState.Planned))),
            cancellationToken);
        Today = [.. sessions.Where(s => s.Session.Day == today)];
        Open = [.. sessions.Where(s => s.Session.Day < today)];
        Coming = [.. sessions.Where(s => s.Session.Day > today)];
    }
}
