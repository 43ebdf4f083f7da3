using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Book;

/// <summary>A visitor books a seat in a class, or a place on its waiting list.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class BookModel(
    VisitorForms forms, AppDbContext context, BookForVisitor book, BookingTokens tokens, MyBookings mine, ReachChannel channel, VisitorDevice device,
    TimeProvider clock) : VisitorFormModel(forms)
{
    [BindProperty]
    public BookInput Input { get; set; } = new();

    public ShownSession Shown { get; private set; } = null!;

    protected override string Subject => "bookings";

    protected override PersonInput Filled => Input;

    /// <summary>What came of it, when that is no booking.</summary>
    public BookNotice Notice { get; private set; }

    /// <summary>The booking of somebody of this name that this device or its card has already, when that is the question.</summary>
    public ManagedBooking? Namesake { get; private set; }

    /// <summary>There is no seat: the form is for the waiting list.</summary>
    public bool IsForWaiting => Shown.IsFull || Notice == BookNotice.Full;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (!Shown.IsOpen(clock.GetUtcNow()))
        {
            return Redirect(ClassLinks.Session(id));
        }
        await LoadOrganisationsAsync(cancellationToken);
        _ = device.Id;
        Input = new() { Key = Guid.NewGuid(), Waits = Shown.IsFull, Name = await CardNameAsync(cancellationToken) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        var answer = await AskAsync(id, cancellationToken);
        // In a rush most forms ask for a seat, name no organisation, and are not shown again.
        if (answer is PageResult)
        {
            await LoadOrganisationsAsync(cancellationToken);
        }
        return answer;
    }

    async Task<IActionResult> AskAsync(Guid id, CancellationToken cancellationToken)
    {
        // What can't be bound counts as not filled in; the messages are ours.
        ModelState.Clear();
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (Input.Organisation is not null)
        {
            await LoadOrganisationsAsync(cancellationToken);
        }
        var learnerId = await LearnerAsync(cancellationToken);
        if (ReadPerson(learnerId) is not { } person)
        {
            return Wrong();
        }
        if (!Input.IsOther && await FindNamesakeAsync(person, cancellationToken) is { } namesake)
        {
            Namesake = namesake;
            Input.IsOther = true;
            return Told(BookNotice.Namesake, StatusCodes.Status409Conflict);
        }
        return await CountedAsync(() => BookAsync(person, Input.Shares ? learnerId : null, cancellationToken), cancellationToken);
    }

    async Task<IActionResult> BookAsync(PersonDetails person, Guid? card, CancellationToken cancellationToken)
    {
        var key = RequestKey.Of(Input.Key, device.Id, $"{Shown.Session.Id} {Person.KeyOf(person)}", Input.Waits, card);
        var answer = await book.RunAsync(new(Shown, person, key, Input.Waits, card), cancellationToken);
        switch (answer)
        {
            case { Outcome: VisitorOutcome.Booked, Booking: { } booking }:
                mine.Remember(booking.Id, Shown.Session.EndsAt);
                return this.SeeOther(ManageLinks.Show(tokens.Of(booking.Id)));
            case { Outcome: VisitorOutcome.AlreadyBooked, Booking: { } booking }:
                return this.SeeOther(ManageLinks.Already(tokens.Of(booking.Id)));
            case { Outcome: VisitorOutcome.ByMessage }:
                return Sent(person);
            case { Outcome: VisitorOutcome.UsedBefore }:
                Input.Key = Guid.NewGuid();
                return Told(BookNotice.UsedBefore, StatusCodes.Status409Conflict);
            case { Outcome: VisitorOutcome.Full }:
                Input.Waits = true;
                return Told(BookNotice.Full, StatusCodes.Status409Conflict);
            default:
                return Told(BookNotice.Closed, StatusCodes.Status409Conflict);
        }
    }

    SeeOther Sent(PersonDetails person) => this.SeeOther(BookLinks.Sent(Shown.Session.Id, person.Reach.Kind == ReachKind.Counsellor
        ? SentBy.Counsellor
        : channel.Of(person.Reach) switch
        {
            Channel.Email => SentBy.Email,
            Channel.Sms => SentBy.Sms,
            Channel.Call => SentBy.Call,
            _ => SentBy.Message,
        }));

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

    protected override void SayTooMany() => Notice = BookNotice.TooMany;

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await context.FindForVisitorAsync(id, cancellationToken) is not { } shown)
        {
            return false;
        }
        Shown = shown;
        await LoadCardAsync(cancellationToken);
        return true;
    }
}
