using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>The coming classes of who holds this device: booked on it, or with the learner card that it holds.</summary>
public sealed class MyBookings(
    IHttpContextAccessor http, DeviceCookie<DeviceBooking[]> device, CurrentLearner current, AppDbContext context, BookingTokens tokens,
    ReachChannel channel, TimeProvider clock)
{
    /// <summary>The name of the cookie, without its prefix.</summary>
    public const string Cookie = "groepsles";

    const int Most = 20;

    /// <summary>How long a device is still known as the one of a booking, when its link is over.</summary>
    static readonly TimeSpan Remembers = TimeSpan.FromDays(100);

    /// <summary>Remembers a booking on this device, unless the device is borrowed: the next person there must not find it.</summary>
    public void Remember(Guid bookingId, DateTimeOffset endsAt)
    {
        if (current.Held?.BorrowedAt is not null)
        {
            return;
        }
        var bookings = All.Where(held => held.Id != bookingId).Append(new DeviceBooking(bookingId, endsAt)).TakeLast(Most).ToArray();
        device.Write(http.HttpContext!, bookings, bookings.Max(held => held.EndsAt) + Remembers - clock.GetUtcNow());
    }

    /// <summary>Takes all of them off this device: who made them has the link, and the next person there must not find them.</summary>
    public void Forget() => device.Delete(http.HttpContext!);

    /// <summary>Whether it was made on this device.</summary>
    public bool Knows(Guid bookingId) => All.Any(held => held.Id == bookingId);

    /// <summary>Whether it was made on this device, or with the learner card that it holds.</summary>
    public async Task<bool> KnowsAsync(Booking booking, CancellationToken cancellationToken) =>
        Knows(booking.Id) || (booking.LearnerId is { } card && card == await current.FindAsync(cancellationToken));

    /// <summary>Where all was booked that was ever booked with this name and this reach: on this device or with its card, or elsewhere too.</summary>
    /// <param name="personKey">Of the name and the reach.</param>
    /// <param name="form">What this form booked itself doesn't count.</param>
    public async Task<EarlierVisits> EarlierOfAsync(string personKey, Guid form, CancellationToken cancellationToken)
    {
        var ids = All.Select(held => held.Id).ToArray();
        var card = await current.FindAsync(cancellationToken);
        // A booking keeps the name and the reach of then; the person may have been given others since. In two parts, each with an index:
        // with "or" the database would read every booking that there ever was.
        var ofThatName = context.Bookings.Where(b => b.PersonKey == personKey).Select(b => new { b.Id, b.RequestKey, b.LearnerId });
        var ofThatPerson =
            from person in context.People
            join b in context.Bookings on person.Id equals b.PersonId
            where person.PersonKey == personKey
            select new { b.Id, b.RequestKey, b.LearnerId };
        var areFromHere = await ofThatName.Concat(ofThatPerson)
            .Where(b => b.RequestKey != form)
            .Select(b => ids.Contains(b.Id) || (card != null && b.LearnerId == card))
            .Distinct().ToListAsync(cancellationToken);
        return areFromHere switch
        {
            [] => EarlierVisits.None,
            [true] => EarlierVisits.AllFromHere,
            _ => EarlierVisits.SomeFromElsewhere,
        };
    }

    /// <summary>Asks the database only when the device holds a booking or a card, and once.</summary>
    /// <returns>The first class first; nothing while the database is away: the page is shown without them.</returns>
    public async Task<IReadOnlyList<ManagedBooking>> ReadAsync(CancellationToken cancellationToken)
    {
        var ids = Held.Select(held => held.Id).ToArray();
        var card = current.Held is { } held ? CardSecret.Hash(held.Token) : null;
        if (ids.Length == 0 && card is null)
        {
            return [];
        }
        try
        {
            return await AskAsync(ids, card, cancellationToken);
        }
        catch (Exception e) when (DatabaseOutage.IsOutage(e))
        {
            return [];
        }
    }

    DeviceBooking[] All => device.Read(http.HttpContext!) ?? [];

    DeviceBooking[] Held => [.. All.Where(held => held.EndsAt + ManagedBooking.LinkLasts > clock.GetUtcNow())];

    // By the card only what was booked with nothing but the card: a number that somebody typed proves nothing about whose card it is.
    async Task<IReadOnlyList<ManagedBooking>> AskAsync(Guid[] ids, byte[]? card, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var found = await (
            from attended in context.WithAttendees(context.Bookings.AsNoTracking())
            let booking = attended.Booking
            let person = attended.Attendee.Person
            join shown in context.ShownSessions() on booking.SessionId equals shown.Session.Id
            where booking.State <= BookingState.Confirmed && shown.Session.EndsAt > now
                && (ids.Contains(booking.Id) || (card != null && person.Reach.Kind == ReachKind.Card
                    && context.LearnerCards.Any(c => c.SecretHash == card && c.ReplacedAt == null && c.LearnerId == person.Reach.LearnerId)))
            orderby shown.Session.StartsAt
            select new { booking, attended.Attendee, shown }).Take(Most).ToListAsync(cancellationToken);
        return
        [
            .. found.Select(f => new ManagedBooking(f.booking, f.Attendee, f.shown, tokens.Of(f.booking.Id), channel.Of(f.Attendee.Reach))),
        ];
    }
}
