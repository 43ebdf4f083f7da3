using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>Says what signing off does, and does it.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class SignOffModel(Roster roster, SignOffSession signOff, TimeProvider clock) : PageModel
{
    public RosterSession Roster { get; private set; } = null!;
    public IReadOnlyList<RosterRow> Rows { get; private set; } = [];

    public bool MaySignOff { get; private set; }

    /// <summary>Why it can't be signed off now; a key.</summary>
    public string NotNow => Roster switch
    {
        { IsFrozen: true } => "Team_SignOff_Already",
        { IsCancelled: true } => "Team_Session_Cancelled",
        _ => clock.GetUtcNow() < Roster.Session.StartsAt ? "Team_SignOff_TooEarly" : "Team_SignOff_GoesOn",
    };

    public DateTimeOffset From => SignOffSession.MaySignOffFrom(Roster.Session);

    public IEnumerable<RosterRow> Missing => Rows.Where(row => row.IsBooked && row.Last is null);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (await signOff.RunAsync(id, User.StaffMemberId, cancellationToken) == SignOffOutcome.SignedOff)
        {
            return this.SeeOther(TrainerLinks.Session(id));
        }
        await FindAsync(id, cancellationToken);
        return this.Overtaken();
    }

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await roster.FindAsync(id, User, cancellationToken) is not { } found)
        {
            return false;
        }
        Roster = found;
        Rows = await roster.RowsAsync(id, User, cancellationToken);
        MaySignOff = SignOffSession.MaySignOff(found.Session, clock.GetUtcNow());
        return true;
    }
}
