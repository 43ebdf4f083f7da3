using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Book;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>Somebody comes in without a booking, and takes a free seat if there is one.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class WalkInModel(Roster roster, BookSeat bookSeat, AnswerOffer answerOffer) : PageModel
{
    [BindProperty]
    public WalkInInput Input { get; set; } = new();

    public RosterSession Roster { get; private set; } = null!;

    /// <summary>Why there is no seat for them; null: nobody asked yet, or what was typed isn't right.</summary>
    public WalkInRefusal? Refusal { get; private set; }

    /// <summary>Who waits for a seat, longest first.</summary>
    public IReadOnlyList<string> Waiting { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Input = new() { Key = Guid.NewGuid() };
        return await FindAsync(id, cancellationToken) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (Input.Key == Guid.Empty)
        {
            Input.Key = Guid.NewGuid();
            return this.WithoutKey("Input.FirstName");
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        if (!Input.CanReach)
        {
            return this.Invalid("Input.Reach", "Team_WalkIn_Reach_Wrong");
        }
        return await BookAsync(id, cancellationToken);
    }

    async Task<IActionResult> BookAsync(Guid id, CancellationToken cancellationToken)
    {
        var person = Input.ToPerson();
        // A device may show the list, and so the form, as it was before the last person came in.
        var key = RequestKey.Of(Input.Key, id, $"{person.FirstName}\n{Input.Reach?.Trim()}");
        var answer = await bookSeat.RunAsync(
            new BookRequest(key, [id], person, BookingOrigin.WalkIn, MadeBy: User.StaffMemberId), cancellationToken);
        var booking = answer.Bookings.FirstOrDefault();
        return booking switch
        {
            // A page that a device kept sends the same key for two people: without a reach they look the same, so whoever pressed says which it was.
            not null when answer.Outcome == BookOutcome.Again && person.Reach == ReachKind.None => this.SeeOther(TrainerLinks.WasThere(id, booking.Id)),
            { State: BookingState.Confirmed } => this.SeeOther(TrainerLinks.Person(id, booking.Id)),
            // A seat was held for them, and here they are.
            { State: BookingState.Offered } when await answerOffer.AcceptAsync(booking.Id, cancellationToken) => this.SeeOther(TrainerLinks.Person(id, booking.Id)),
            null when answer.Outcome == BookOutcome.Closed => await RefuseAsync(WalkInRefusal.Closed, cancellationToken),
            null => await RefuseAsync(WalkInRefusal.Full, cancellationToken),
            _ => await RefuseAsync(WalkInRefusal.Waits, cancellationToken),
        };
    }

    async Task<PageResult> RefuseAsync(WalkInRefusal refusal, CancellationToken cancellationToken)
    {
        Refusal = refusal;
        Waiting = await roster.WaitingAsync(Roster.Session.Id, User, cancellationToken);
        return this.Overtaken();
    }

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (Roster = (await roster.FindAsync(id, User, cancellationToken))!) is not null;
}
