using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>The classes of this trainer: today, to sign off, coming, and signed off.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class IndexModel(Roster roster, TimeProvider clock) : PageModel
{
    const int MostSignedOff = 5;
    const int DaysAhead = 30;

    public IReadOnlyList<RosterSession> Today { get; private set; } = [];

    /// <summary>Classes of the past of which the list is still open, however long ago.</summary>
    public IReadOnlyList<RosterSession> Open { get; private set; } = [];

    public IReadOnlyList<RosterSession> Coming { get; private set; } = [];

    /// <summary>The last lists that were signed off, newest first.</summary>
    public IReadOnlyList<RosterSession> SignedOff { get; private set; } = [];

    public bool HasOlder { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var sessions = await roster.ReadAsync(
            roster.VisibleTo(User).Where(s => s.Day <= today.AddDays(DaysAhead)
                && (s.Day >= today || (s.SignedOffAt == null && s.State == SessionState.Planned))),
            cancellationToken);
        Today = [.. sessions.Where(s => s.Session.Day == today)];
        Open = [.. sessions.Where(s => s.Session.Day < today)];
        Coming = [.. sessions.Where(s => s.Session.Day > today)];
        var signedOff = await roster.SignedOffAsync(User, before: today, skip: 0, MostSignedOff + 1, cancellationToken);
        (SignedOff, HasOlder) = ([.. signedOff.Take(MostSignedOff)], signedOff.Count > MostSignedOff);
    }
}
