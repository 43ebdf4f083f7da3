using System.Text.Json;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>Takes the presses that a device kept, and says of each what became of it. Without the script, the forms go elsewhere.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class SyncModel(Roster roster, NoteAttendance note, RosterWords words, TimeProvider clock) : PageModel
{
    const int Most = 500;

    /// <summary>A press that waited longer than this was noted by a clock that says nothing.</summary>
    static readonly TimeSpan LongestKept = TimeSpan.FromDays(365);

    public IActionResult OnGet(Guid id) => Redirect(TrainerLinks.Session(id));

    /// <returns>409 when the list was signed off and nothing of this stands on it; else 200.</returns>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await roster.FindAsync(id, User, cancellationToken) is null)
        {
            return NotFound();
        }
        if (await ReadAsync(cancellationToken) is not { Presses: { Count: > 0 and <= Most } kept } batch || !kept.All(k => IsPossible(k, batch.Sent)))
        {
            return BadRequest();
        }
        // A clock that is wrong is as wrong when it sends as when it noted.
        var now = clock.GetUtcNow();
        var presses = kept.OfType<KeptPress>().Select(k => new AttendancePress(
            k.Id, k.Booking, k.Kind, Minutes: null, k.At < batch.Sent ? now - (batch.Sent - k.At) : now, k.Seen)).ToList();
        var outcomes = await note.RunAsync(id, presses, User.StaffMemberId, cancellationToken);
        var rows = (await roster.RowsAsync(id, User, cancellationToken)).ToDictionary(row => row.BookingId);
        return new JsonResult(presses.Zip(outcomes, (press, outcome) => Answer(press, outcome, rows.GetValueOrDefault(press.BookingId))))
        {
            StatusCode = outcomes.All(outcome => outcome == NoteOutcome.Frozen) ? StatusCodes.Status409Conflict : StatusCodes.Status200OK,
        };
    }

    static bool IsPossible(KeptPress? press, DateTimeOffset sent) =>
        press is not null && press.Id != Guid.Empty && Enum.IsDefined(press.Kind) && sent - press.At < LongestKept;

    SyncAnswer Answer(AttendancePress press, NoteOutcome outcome, RosterRow? row) => new(
        press.Id, press.BookingId, row?.Last?.Id, row?.Last?.Kind.ToString(), words.Of(row?.Last),
        outcome is NoteOutcome.Noted or NoteOutcome.Again ? null : words.Refusal(outcome, press, row));

    async Task<KeptPresses?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return Request.HasJsonContentType() ? await Request.ReadFromJsonAsync(SyncJson.Default.KeptPresses, cancellationToken) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
