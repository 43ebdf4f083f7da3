using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>Who is here: the list of a class.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class SessionModel(Roster roster, TimeProvider clock) : PageModel
{
    public RosterSession Roster { get; private set; } = null!;
    public IReadOnlyList<RosterRow> Rows { get; private set; } = [];
    /// <summary>The form for somebody at the door; null: nobody comes in.</summary>
    public WalkInForm? WalkIn { get; private set; }

    public IReadOnlyList<AttendanceKind> Kinds { get; private set; } = [];

    /// <summary>The trainer is so new that they read no names of other organisations yet.</summary>
    public bool WaitsForNames { get; private set; }

    /// <summary>It isn't the day itself yet.</summary>
    public bool IsEarly { get; private set; }

    /// <summary>It has begun, and the list is still open.</summary>
    public bool HasBegun { get; private set; }

    public bool MaySignOff { get; private set; }

    /// <summary>Names the form for cards, so that sending it twice makes them once.</summary>
    public Guid CardForm { get; } = Guid.NewGuid();

    public int Done => Rows.Count(row => row.Last is not null);

    /// <summary>Who was on the list already when the form for somebody at the door came a second time.</summary>
    [BindProperty(Name = "al", SupportsGet = true)]
    public Guid? WasThere { get; set; }

    public string? NameOfWhoWasThere => Rows.FirstOrDefault(row => row.BookingId == WasThere)?.Name;

    public string? Seal => AttendanceSeal.Of(Roster, Rows);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await roster.FindAsync(id, User, cancellationToken) is not { } found)
        {
            return NotFound();
        }
        Roster = found;
        Rows = await roster.RowsAsync(id, User, cancellationToken);
        WaitsForNames = await roster.WaitsForNamesAsync(id, User, cancellationToken);
        var now = clock.GetUtcNow();
        WalkIn = found.TakesWalkInsAt(now) ? new WalkInForm(new() { Key = Guid.NewGuid() }, found, now) : null;
        Kinds = found.KindsAt(now);
        IsEarly = found is { IsFrozen: false, IsCancelled: false } && found.IsBeforeDay(now);
        HasBegun = found is { IsFrozen: false, IsCancelled: false } && found.Session.StartsAt <= now;
        MaySignOff = SignOffSession.MaySignOff(found.Session, now);
        return Page();
    }
}
