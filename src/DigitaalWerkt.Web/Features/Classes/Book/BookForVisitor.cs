using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Book;

/// <summary>
/// A visitor books a seat or a place on the waiting list. Whoever types the name and number of somebody else must not hear of that person's
/// bookings: the device that made one, or the card, leads there. For all others it is as if nobody was booked, and the person hears how it
/// stands (docs/adr/0013-seats.md).
/// </summary>
public sealed class BookForVisitor(AppDbContext context, BookSeat book, MyBookings mine, ClassMessages messages, TimeProvider clock)
{
    public async Task<VisitorAnswer> RunAsync(VisitorRequest asked, CancellationToken cancellationToken)
    {
        var person = asked.Person;
        // Nobody types somebody else's card.
        var earlier = person.Reach.Kind == ReachKind.Card
            ? EarlierVisits.AllFromHere
            : await mine.EarlierOfAsync(Person.KeyOf(person), asked.Key.Id, cancellationToken);
        var isStranger = earlier == EarlierVisits.SomeFromElsewhere;
        // A booking shows itself to the card that was in hand. So for a stranger none was: seeing it would tell that the person had none.
        var shared = isStranger ? null : asked.Card;
        var answer = await book.RunAsync(
            new(
                asked.Key, [asked.Shown.Session.Id], person, BookingOrigin.Web, asked.Waits, CardInHand: shared, SharesProgress: shared is not null,
                IsFromTheirDevice: earlier == EarlierVisits.AllFromHere, ComesFrom: asked.ComesFrom),
            cancellationToken);
        return answer.Outcome switch
        {
            BookOutcome.Booked or BookOutcome.Waiting or BookOutcome.Again or BookOutcome.UsedBefore =>
                await TellAsync(asked, answer, isStranger, cancellationToken),
            BookOutcome.AlreadyBooked => await TellAlreadyAsync(asked, answer.Bookings[0], cancellationToken),
            BookOutcome.Full => new(VisitorOutcome.Full),
            _ => new(VisitorOutcome.Closed),
        };
    }

    async Task<VisitorAnswer> TellAsync(VisitorRequest asked, BookAnswer answer, bool isStranger, CancellationToken cancellationToken)
    {
        var booking = answer.Bookings.Single();
        if (isStranger && !await mine.KnowsAsync(booking, cancellationToken))
        {
            // A form that is sent once more is judged anew: had the person been in the class already, it would be so too.
            return answer.Outcome is BookOutcome.Again or BookOutcome.UsedBefore
                ? RefusalOf(asked) ?? await ByMessageAsync(asked, cancellationToken)
                : new(VisitorOutcome.ByMessage);
        }
        return answer.Outcome == BookOutcome.UsedBefore ? new(VisitorOutcome.UsedBefore) : new(VisitorOutcome.Booked, booking);
    }

    async Task<VisitorAnswer> TellAlreadyAsync(VisitorRequest asked, Booking booking, CancellationToken cancellationToken)
    {
        if (asked.Person.Reach.Kind == ReachKind.Card || await mine.KnowsAsync(booking, cancellationToken))
        {
            return new(VisitorOutcome.AlreadyBooked, booking);
        }
        if (RefusalOf(asked) is { } refused)
        {
            return refused;
        }
        var told = await ByMessageAsync(asked, cancellationToken);
        // Nobody, when they were erased just now.
        if (await context.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == booking.PersonId, cancellationToken) is { } theirs)
        {
            await messages.ConfirmAgainAsync(booking, Attendee.Of(theirs), asked.Shown.Session, cancellationToken);
        }
        return told;
    }

    /// <summary>As for a booking that is made: it waits for the class, or says that it is busy.</summary>
    async Task<VisitorAnswer> ByMessageAsync(VisitorRequest asked, CancellationToken cancellationToken)
    {
        await book.WaitForTurnAsync(asked.Shown.Session.Id, cancellationToken);
        return new(VisitorOutcome.ByMessage);
    }

    /// <returns>What everybody hears of this class, whoever is in it; null: there is room, or they may wait.</returns>
    VisitorAnswer? RefusalOf(VisitorRequest asked)
    {
        if (!asked.Shown.IsOpen(clock.GetUtcNow()))
        {
            return new(VisitorOutcome.Closed);
        }
        return asked.Shown.IsFull && !asked.Waits ? new(VisitorOutcome.Full) : null;
    }
}
