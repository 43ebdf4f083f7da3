using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Events;

/// <summary>
/// Forgets every night who registered for an event that is over for some weeks, also who cancelled or waited. How many came stays. A guest
/// has no card with which to ask for it, and the link to the own registration is over by then.
/// </summary>
public sealed class ForgetGuests(AppDbContext context, ForgetBookings forget, TimeProvider clock) : IJob, IRetention
{
    public const string JobName = "forget-guests";

    // Before the people about whom nothing is kept, so that they go in the same night.
    static readonly TimeOnly AtNight = new(3, 34);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var guests = await Due().OrderBy(row => row.PersonId).ThenBy(row => row.BookingId).ToListAsync(cancellationToken);
        foreach (var guest in guests.GroupBy(row => row.PersonId, row => row.BookingId))
        {
            await forget.TakeOutAsync(guest.Key, [.. guest], cancellationToken);
        }
        return null;
    }

    public async Task<IReadOnlyList<DueRemoval>> LookAsync(CancellationToken cancellationToken) =>
        [await Due().LookAsync(KeptFor.Guests, row => row.EndsAt, cancellationToken)];

    IQueryable<Guest> Due()
    {
        var over = KeptFor.Guests.Term.Before(clock.GetUtcNow());
        return
            from booking in context.Bookings
            join session in context.ClassSessions on booking.SessionId equals session.Id
            join course in context.CoursePlans on session.CoursePlanId equals course.Id
            join person in context.People on booking.PersonId equals person.Id
            where course.Audience == Audience.Network && session.EndsAt < over && person.FirstName != Person.NameOfNobody
            select new Guest { PersonId = person.Id, BookingId = booking.Id, EndsAt = session.EndsAt };
    }

    sealed class Guest
    {
        public Guid PersonId { get; init; }

        public Guid BookingId { get; init; }

        public DateTimeOffset EndsAt { get; init; }
    }
}
