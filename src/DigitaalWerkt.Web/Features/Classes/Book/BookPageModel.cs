using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Book;

/// <summary>A form with which a visitor books a seat, or a place on the waiting list: in a class, or at an event of the network.</summary>
[IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class BookPageModel(
    VisitorForms forms, BookForVisitor book, BookingTokens tokens, MyBookings mine, VisitorDevice device, TimeProvider clock) : VisitorFormModel(forms)
{
    public ShownSession Shown { get; private set; } = null!;

    /// <summary>What came of it, when that is no booking.</summary>
    public BookNotice Notice { get; private set; }

    /// <summary>The booking of somebody of this name that this device or its card has already, when that is the question.</summary>
    public ManagedBooking? Namesake { get; private set; }

    /// <summary>There is no seat: the form is for the waiting list.</summary>
    public bool IsForWaiting => Shown.IsFull || Notice == BookNotice.Full;

    /// <summary>What was filled in; it stands as Input on the page.</summary>
    protected abstract BookInput Given { get; }

    protected override string Subject => "bookings";

    protected override PersonInput Filled => Given;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (!Shown.IsOpen(clock.GetUtcNow()))
        {
            return Redirect(Shown.Page);
        }
        _ = device.Id;
        (Given.Key, Given.Waits) = (Guid.NewGuid(), Shown.IsFull);
        await PrepareAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        var answer = await AskAsync(id, cancellationToken);
        // In a rush most forms ask for a seat, name no organisation, and are not shown again.
        if (answer is PageResult)
        {
            await PrepareAgainAsync(cancellationToken);
        }
        return answer;
    }

    /// <returns>Null when nobody can book that here, whether it is there or not.</returns>
    protected abstract Task<ShownSession?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Fills in what is known of the visitor, and reads what an empty form needs.</summary>
    protected abstract Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Reads what a form needs that is shown once more.</summary>
    protected abstract Task PrepareAgainAsync(CancellationToken cancellationToken);

    /// <summary>Reads what was filled in, and notes what is wrong with it.</summary>
    /// <returns>Null when something is.</returns>
    protected abstract Task<Asker?> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Where the visitor reads that the answer goes to this person.</summary>
    protected abstract string SentTo(PersonDetails person);

    protected override void SayTooMany() => Notice = BookNotice.TooMany;

    async Task<IActionResult> AskAsync(Guid id, CancellationToken cancellationToken)
    {
        // What can't be bound counts as not filled in; the messages are ours.
        ModelState.Clear();
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (await ReadAsync(cancellationToken) is not { } asked)
        {
            return Wrong();
        }
        if (!Given.IsOther && await FindNamesakeAsync(asked.Person, cancellationToken) is { } namesake)
        {
            Namesake = namesake;
            Given.IsOther = true;
            return Told(BookNotice.Namesake, StatusCodes.Status409Conflict);
        }
        return await CountedAsync(() => BookAsync(asked, cancellationToken), cancellationToken);
    }

    async Task<IActionResult> BookAsync(Asker asked, CancellationToken cancellationToken)
    {
        var (person, card, comesFrom) = asked;
        var key = RequestKey.Of(Given.Key, device.Id, $"{Shown.Session.Id} {Person.KeyOf(person)}", Given.Waits, card, comesFrom);
        var answer = await book.RunAsync(new(Shown, person, key, Given.Waits, card, comesFrom), cancellationToken);
        switch (answer)
        {
            case { Outcome: VisitorOutcome.Booked, Booking: { } booking }:
                mine.Remember(booking.Id, Shown.Session.EndsAt);
                return this.SeeOther(ManageLinks.Show(tokens.Of(booking.Id)));
            case { Outcome: VisitorOutcome.AlreadyBooked, Booking: { } booking }:
                return this.SeeOther(ManageLinks.Already(tokens.Of(booking.Id)));
            case { Outcome: VisitorOutcome.ByMessage }:
                return this.SeeOther(SentTo(person));
            case { Outcome: VisitorOutcome.UsedBefore }:
                Given.Key = Guid.NewGuid();
                return Told(BookNotice.UsedBefore, StatusCodes.Status409Conflict);
            case { Outcome: VisitorOutcome.Full }:
                Given.Waits = true;
                return Told(BookNotice.Full, StatusCodes.Status409Conflict);
            default:
                return Told(BookNotice.Closed, StatusCodes.Status409Conflict);
        }
    }

    // The same name by another way may be the same person, who would then have two seats; or a friend at the same device.
    async Task<ManagedBooking?> FindNamesakeAsync(PersonDetails person, CancellationToken cancellationToken)
    {
        var theirs = (await mine.ReadAsync(cancellationToken)).Where(m => m.Shown.Session.Id == Shown.Session.Id);
        var key = Person.KeyOf(person);
        return theirs.FirstOrDefault(m => m.Booking.PersonKey != key && Person.SameName(m.Attendee.Name, person.FirstName));
    }

    PageResult Told(BookNotice notice, int status)
    {
        Notice = notice;
        return this.Again(status);
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Shown = (await FindAsync(id, cancellationToken))!;
        return Shown is not null;
    }

    /// <summary>Whoever asks for a seat.</summary>
    /// <param name="Card">Of the learner whose work may be shown.</param>
    /// <param name="ComesFrom">Where a guest of an event comes from, in their own words.</param>
    protected sealed record Asker(PersonDetails Person, Guid? Card = null, string? ComesFrom = null);
}
