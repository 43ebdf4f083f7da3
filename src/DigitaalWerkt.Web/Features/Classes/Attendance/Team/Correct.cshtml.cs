using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>What was noted of one person, and one more entry: from the buttons of the list, or with the minutes that the trainer says.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class CorrectModel(Roster roster, NoteAttendance note, RosterWords words, TimeProvider clock) : PageModel
{
    /// <summary>The kind and the id of the entry, as on a button: <c>Late.0190…</c></summary>
    [BindProperty(Name = "noteer")]
    public string? Press { get; set; }

    /// <summary>Null: out of the moment.</summary>
    [BindProperty]
    public int? Minutes { get; set; }

    /// <summary>The entry that stood there when the form was made.</summary>
    [BindProperty(Name = "gezien")]
    public Guid? Seen { get; set; }

    public RosterSession Roster { get; private set; } = null!;
    public RosterRow Row { get; private set; } = null!;
    public IReadOnlyList<Noted> History { get; private set; } = [];

    /// <summary>Why it wasn't noted; null: nothing was asked, or it was.</summary>
    public string? Refusal { get; private set; }

    public bool IsOpen => Row.IsBooked && !Roster.IsFrozen && !Roster.IsCancelled;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid booking, CancellationToken cancellationToken) =>
        await FindAsync(id, booking, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, Guid booking, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, booking, cancellationToken))
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        if (Press?.Split('.') is not [var kindName, var key] || EnumName.Read<AttendanceKind>(kindName) is not { } kind
            || !Guid.TryParse(key, out var entry))
        {
            // The page never sends this.
            return BadRequest();
        }
        var press = new AttendancePress(entry, booking, kind, Minutes, clock.GetUtcNow(), Seen);
        var outcomes = await note.RunAsync(id, [press], User.StaffMemberId, cancellationToken);
        return await AnswerAsync(outcomes[0], press, cancellationToken);
    }

    async Task<IActionResult> AnswerAsync(NoteOutcome outcome, AttendancePress press, CancellationToken cancellationToken) => outcome switch
    {
        NoteOutcome.Noted or NoteOutcome.Again => this.SeeOther(TrainerLinks.Person(Roster.Session.Id, press.BookingId)),
        NoteOutcome.NeedsMinutes => this.Invalid(nameof(Minutes), "Team_Correct_NeedsMinutes"),
        NoteOutcome.WrongMinutes => this.Invalid(nameof(Minutes), "Team_Correct_WrongMinutes", Roster.Length),
        _ => await RefuseAsync(outcome, press, cancellationToken),
    };

    async Task<IActionResult> RefuseAsync(NoteOutcome outcome, AttendancePress press, CancellationToken cancellationToken)
    {
        // As it stands there now; the form that is shown again has seen it.
        await FindAsync(Roster.Session.Id, press.BookingId, cancellationToken);
        ModelState.Remove("gezien");
        Refusal = words.Refusal(outcome, press, Row);
        return this.Overtaken();
    }

    async Task<bool> FindAsync(Guid id, Guid booking, CancellationToken cancellationToken)
    {
        if (await roster.FindAsync(id, User, cancellationToken) is not { } found
            || (await roster.RowsAsync(id, User, cancellationToken)).SingleOrDefault(r => r.BookingId == booking) is not { } row)
        {
            return false;
        }
        (Roster, Row) = (found, row);
        History = await roster.HistoryAsync(booking, cancellationToken);
        return true;
    }
}
