using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>Somebody comes in without a booking, or was there without one: takes a free seat if there is one, and stands on the list as being there.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class WalkInModel(
    Roster roster, BookSeat bookSeat, AnswerOffer answerOffer, NoteArrival noteArrival, SealedClient sealedClient, TimeProvider clock) : PageModel
{
    [BindProperty]
    public WalkInInput Input { get; set; } = new();

    /// <summary>Why there is no seat for them; null: nobody asked yet, or what was typed isn't right.</summary>
    [BindProperty(Name = "waarom", SupportsGet = true)]
    public WalkInRefusal? Refusal { get; set; }

    /// <summary>Who has no seat: the page that says so has an address of its own, so that one can go on from it and back.</summary>
    [BindProperty(Name = "wie", SupportsGet = true)]
    public string? Who { get; set; }

    /// <summary>Their name; null: it isn't known any more.</summary>
    public string? Name { get; private set; }

    public RosterSession Roster { get; private set; } = null!;

    public WalkInForm Form => new(Input, Roster, clock.GetUtcNow());

    /// <summary>Who waits for a seat, longest first.</summary>
    public IReadOnlyList<string> Waiting { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        // An address that was mended by hand says nothing.
        ModelState.Clear();
        Input = new() { Key = Guid.NewGuid() };
        // "Ana 2" at the door reads as a name with a number that is none: then all of it is the name.
        var typed = sealedClient.Open(Who, User.StaffMemberId);
        Name = TypedClient.Read(typed, new() { Otherwise = Reach.None }).Client?.FirstName ?? typed;
        Refusal = Roster.TakesWalkInsAt(clock.GetUtcNow()) ? (Name is null ? null : Refusal) : NoWalkIns;
        if (Refusal is WalkInRefusal.Full or WalkInRefusal.Waits)
        {
            Waiting = await roster.WaitingAsync(id, User, cancellationToken);
        }
        return Page();
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
        var problems = new List<PersonProblem>();
        if (Input.Read(problems) is not { } person)
        {
            foreach (var (field, key) in problems.Select(WalkInInput.Says))
            {
                this.Wrong(field, key);
            }
            return this.Invalid();
        }
        this.CheckText("Input.ComesFrom", Input.ComesFrom, Booking.ComesFromLength, isNeeded: false);
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        if (!Roster.TakesWalkInsAt(clock.GetUtcNow()))
        {
            return Refuse(NoWalkIns);
        }
        if (Form.IsOver && !(Input.Minutes > 0 && Input.Minutes <= Roster.Length))
        {
            return this.Invalid("Input.Minutes", "Team_WalkIn_Minutes_Wrong", Roster.Length);
        }
        return await BookAsync(id, person, cancellationToken);
    }

    WalkInRefusal NoWalkIns => Roster.IsBeforeDay(clock.GetUtcNow()) && !Roster.IsCancelled ? WalkInRefusal.Early : WalkInRefusal.Closed;

    async Task<IActionResult> BookAsync(Guid id, PersonDetails person, CancellationToken cancellationToken)
    {
        // A device may show the list, and so the form, as it was before the last person came in.
        var who = $"{id} {person.FirstName}\n{Input.Reach?.Trim()}";
        var comesFrom = Roster.IsEvent ? Typed.Line(Input.ComesFrom) : null;
        var key = RequestKey.Of(Input.Key, User.StaffMemberId, who, Form.IsOver ? Input.Minutes : null, comesFrom);
        var answer = await bookSeat.RunAsync(
            new BookRequest(key, [id], person, BookingOrigin.WalkIn, MadeBy: User.StaffMemberId, ComesFrom: comesFrom), cancellationToken);
        if (answer.Outcome == BookOutcome.UsedBefore)
        {
            Input.Key = Guid.NewGuid();
            return this.SentBefore("Input.FirstName");
        }
        var booking = answer.Bookings.FirstOrDefault();
        if (answer.Outcome == BookOutcome.AlreadyBooked && !await roster.NamesAsync(booking!, User, cancellationToken))
        {
            // Leading to the row would say whose it is.
            return Refuse(WalkInRefusal.Elsewhere);
        }
        return booking switch
        {
            // A page that a device kept sends the same key for two people: without a reach they look the same, so whoever pressed says which it was.
            not null when answer.Outcome == BookOutcome.Again && person.Reach.Kind == ReachKind.None => this.SeeOther(TrainerLinks.WasThere(id, booking.Id)),
            { State: BookingState.Confirmed } => await ShowAsync(booking, key, cancellationToken),
            // A seat was held for them, and here they are.
            { State: BookingState.Offered } when await answerOffer.AcceptAsync(booking.Id, cancellationToken) => await ShowAsync(booking, key, cancellationToken),
            null when answer.Outcome == BookOutcome.Closed => Refuse(WalkInRefusal.Closed),
            null => Refuse(WalkInRefusal.Full),
            _ => Refuse(WalkInRefusal.Waits),
        };
    }

    async Task<IActionResult> ShowAsync(Booking booking, RequestKey key, CancellationToken cancellationToken)
    {
        await noteArrival.RunAsync(
            Roster.Session, booking.Id, key.Id, Form.IsOver ? Input.Minutes : null, User.StaffMemberId, cancellationToken);
        return this.SeeOther(TrainerLinks.Person(Roster.Session.Id, booking.Id));
    }

    SeeOther Refuse(WalkInRefusal refusal) =>
        this.SeeOther(TrainerLinks.WalkInRefused(Roster.Session.Id, refusal, sealedClient.Seal(Input.Typed, User.StaffMemberId)));

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (Roster = (await roster.FindAsync(id, User, cancellationToken))!) is not null;
}
