using System.Globalization;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Book;

/// <summary>A visitor books a seat in a class, or a place on its waiting list.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class BookModel(
    AppDbContext context, BookSeat book, BookingTokens tokens, MyBookings mine, ClassMessages messages, ReachChannel channel,
    CurrentLearner current, HelpLanguage help, Texts texts,
    Throttle<AppDbContext> throttle, VisitorDevice device, TimeProvider clock) : PageModel
{
    /// <summary>How many seats are asked for from one address in an hour: a whole class in a library may do it together.</summary>
    public const int AllowedFromOneAddress = 40;
    const string Subject = "bookings";
    static readonly TimeSpan Window = TimeSpan.FromHours(1);

    [BindProperty]
    public BookInput Input { get; set; } = new();

    public ShownSession Shown { get; private set; } = null!;

    /// <summary>By which counsellor's organisation one can be reached.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Organisations { get; private set; } = [];

    public bool HasCard { get; private set; }

    /// <summary>What is wrong with what was typed.</summary>
    public List<PersonProblem> Problems { get; } = [];

    public PersonFields Fields => new(Input, Problems, HasCard, Organisations);

    /// <summary>What came of it, when that is no booking.</summary>
    public BookNotice Notice { get; private set; }

    /// <summary>The booking of somebody of this name that this device or its card has already, when that is the question.</summary>
    public ManagedBooking? Namesake { get; private set; }

    /// <summary>From when one may try again.</summary>
    public DateTimeOffset WaitUntil { get; private set; }

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
        _ = device.Id;
        Input = new() { Key = Guid.NewGuid(), Waits = Shown.IsFull, Name = await CardNameAsync(cancellationToken) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        // What can't be bound counts as not filled in; the messages are ours.
        ModelState.Clear();
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        var learnerId = await current.FindAsync(cancellationToken);
        var options = new PersonInputOptions { LearnerId = learnerId, Organisations = [.. Organisations.Select(o => o.Id)], HelpLanguage = help.Current };
        if (Input.Read(options, Problems) is not { } person)
        {
            return Wrong();
        }
        if (!Input.IsOther && await FindNamesakeAsync(person, cancellationToken) is { } namesake)
        {
            Namesake = namesake;
            Input.IsOther = true;
            return Told(BookNotice.Namesake, StatusCodes.Status409Conflict);
        }
        if (await throttle.TakeAsync(Subject, HttpContext.Connection.RemoteIpAddress, AllowedFromOneAddress, Window, cancellationToken) is { } until)
        {
            return Wait(until);
        }
        try
        {
            return await BookAsync(person, Input.Shares ? learnerId : null, cancellationToken);
        }
        catch (BusyException)
        {
            await throttle.GiveBackAsync(Subject, HttpContext.Connection.RemoteIpAddress, cancellationToken);
            throw;
        }
    }

    async Task<IActionResult> BookAsync(PersonDetails person, Guid? card, CancellationToken cancellationToken)
    {
        var personKey = Person.KeyOf(person);
        var key = RequestKey.Of(Input.Key, device.Id, $"{Shown.Session.Id} {personKey}", Input.Waits, card);
        // Nobody types somebody else's card.
        var earlier = person.Reach.Kind == ReachKind.Card
            ? EarlierBookings.AllFromHere
            : await mine.EarlierOfAsync(personKey, key.Id, cancellationToken);
        var isStranger = earlier == EarlierBookings.SomeFromElsewhere;
        // A booking shows itself to the card that was in hand. So for a stranger none was: seeing it would tell that the person had none.
        var shared = isStranger ? null : card;
        var request = new BookRequest(
            key, [Shown.Session.Id], person, BookingOrigin.Web, Input.Waits, CardInHand: shared, SharesProgress: shared is not null,
            IsFromTheirDevice: earlier == EarlierBookings.AllFromHere);
        var answer = await book.RunAsync(request, cancellationToken);
        switch (answer.Outcome)
        {
            case BookOutcome.Booked or BookOutcome.Waiting or BookOutcome.Again or BookOutcome.UsedBefore:
                return await TellAsync(answer, person, isStranger, cancellationToken);
            case BookOutcome.AlreadyBooked:
                return await TellAlreadyAsync(answer.Bookings[0], person, cancellationToken);
            case BookOutcome.Full:
                return Full();
            default:
                return Closed();
        }
    }

    async Task<IActionResult> TellAsync(BookAnswer answer, PersonDetails person, bool isStranger, CancellationToken cancellationToken)
    {
        var booking = answer.Bookings.Single();
        if (isStranger && !await mine.KnowsAsync(booking, cancellationToken))
        {
            // A form that is sent once more is judged anew: had the person been in the class already, it would be so too.
            var isNew = answer.Outcome is not (BookOutcome.Again or BookOutcome.UsedBefore);
            if (!isNew && Refused() is { } refused)
            {
                return refused;
            }
            if (!isNew)
            {
                await book.WaitForTurnAsync(Shown.Session.Id, cancellationToken);
            }
            return Sent(person);
        }
        if (answer.Outcome == BookOutcome.UsedBefore)
        {
            Input.Key = Guid.NewGuid();
            return Told(BookNotice.UsedBefore, StatusCodes.Status409Conflict);
        }
        mine.Remember(booking.Id, Shown.Session.EndsAt);
        return this.SeeOther(ManageLinks.Show(tokens.Of(booking.Id)));
    }

    // Whoever types the name and number of somebody else must not hear of that booking: the device that made it, or the card, leads there.
    // For all others it is as if nobody was booked, and the person hears how it stands.
    async Task<IActionResult> TellAlreadyAsync(Booking booking, PersonDetails person, CancellationToken cancellationToken)
    {
        if (person.Reach.Kind == ReachKind.Card || await mine.KnowsAsync(booking, cancellationToken))
        {
            return this.SeeOther(ManageLinks.Already(tokens.Of(booking.Id)));
        }
        if (Refused() is { } refused)
        {
            return refused;
        }
        await book.WaitForTurnAsync(Shown.Session.Id, cancellationToken);
        // Nobody, when they were erased just now.
        if (await context.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == booking.PersonId, cancellationToken) is { } theirs)
        {
            await messages.ConfirmAgainAsync(booking, Attendee.Of(theirs), Shown.Session, cancellationToken);
        }
        return Sent(person);
    }

    /// <returns>What everybody hears of this class, whoever is in it; null: there is room, or they may wait.</returns>
    IActionResult? Refused()
    {
        if (!Shown.IsOpen(clock.GetUtcNow()))
        {
            return Closed();
        }
        return Shown.IsFull && !Input.Waits ? Full() : null;
    }

    PageResult Closed() => Told(BookNotice.Closed, StatusCodes.Status409Conflict);

    PageResult Full()
    {
        Input.Waits = true;
        return Told(BookNotice.Full, StatusCodes.Status409Conflict);
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

    async Task<string?> CardNameAsync(CancellationToken cancellationToken) => await current.FindAsync(cancellationToken) is { } learner
        ? await context.Learners.Where(l => l.Id == learner).Select(l => l.Name).SingleOrDefaultAsync(cancellationToken)
        : null;

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

    PageResult Wrong()
    {
        foreach (var problem in Problems)
        {
            ModelState.AddModelError($"{nameof(Input)}.{problem.Field()}", texts.Dutch("People", problem.Key()));
        }
        return this.Invalid();
    }

    PageResult Wait(DateTimeOffset until)
    {
        // The next whole minute: who comes back at that time is never too early.
        WaitUntil = until.AddMinutes(1).InBrussels();
        var seconds = Math.Max(1, Math.Ceiling((until - clock.GetUtcNow()).TotalSeconds));
        Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Told(BookNotice.TooMany, StatusCodes.Status429TooManyRequests);
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await context.FindForVisitorAsync(id, cancellationToken) is not { } shown)
        {
            return false;
        }
        Shown = shown;
        HasCard = await current.FindAsync(cancellationToken) is not null;
        var organisations = await context.Organisations.AsNoTracking().Where(o => o.ArchivedAt == null)
            .OrderBy(o => o.Name).Select(o => new { o.Id, o.Name }).ToListAsync(cancellationToken);
        Organisations = [.. organisations.Select(o => (o.Id, o.Name))];
        return true;
    }
}
