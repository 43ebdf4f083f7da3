using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>Who is here: the list of a class.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class SessionModel(Roster roster, TimeProvider clock) : PageModel
{
    public RosterSession Roster { get; private set; } = null!;
    public IReadOnlyList<RosterRow> Rows { get; private set; } = [];
    public WalkInInput Input { get; } = new() { Key = Guid.NewGuid() };
    public bool IsOpen { get; private set; }
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
        IsOpen = found.IsOpenAt(clock.GetUtcNow());
        MaySignOff = SignOffSession.MaySignOff(found.Session, clock.GetUtcNow());
        return Page();
    }
}
