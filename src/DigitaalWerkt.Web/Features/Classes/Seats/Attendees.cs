using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>Whom bookings are of. Every page and message that names or reaches them asks here, so that none forgets the staff.</summary>
static class Attendees
{
    public static IQueryable<AttendedBooking> WithAttendees(this AppDbContext context, IQueryable<Booking> bookings) =>
        from booking in bookings
        join known in context.People on booking.PersonId equals known.Id into people
        from person in people.DefaultIfEmpty()
        join staff in context.StaffMembers on booking.StaffMemberId equals staff.Id into members
        from member in members.DefaultIfEmpty()
        select new AttendedBooking
        {
            Booking = booking,
            Attendee = new()
            {
                Person = person,
                StaffMemberId = booking.StaffMemberId,
                Name = person.FirstName ?? member.Name,
                StaffEmail = member.Email,
                OrganisationId = person.OrganisationId ?? booking.OrganisationId,
            },
        };

    /// <summary>
    /// The same, as a staff member sees them: people as <see cref="SeenPeople"/> says, and staff who follow a training by name when they
    /// come for the same organisation.
    /// </summary>
    public static IQueryable<SeenBooking> BookingsSeenBy(this AppDbContext context, IQueryable<Booking> bookings, PersonAccess access)
    {
        var (organisation, seesNames, seesEverybody) = (access.OrganisationId, access.SeesNames, access.SeesEverybody);
        return
            from booking in bookings
            join known in context.PeopleSeenBy(access) on booking.PersonId equals known.Id into people
            from seen in people.DefaultIfEmpty()
            join staff in context.StaffMembers on booking.StaffMemberId equals staff.Id into members
            from member in members.DefaultIfEmpty()
            let isNamed = booking.PersonId == null
                ? seesEverybody || (seesNames && booking.OrganisationId == organisation)
                : seen.IsNamed
            select new SeenBooking
            {
                Booking = booking,
                Attendee = new()
                {
                    Person = seen.Person,
                    StaffMemberId = booking.StaffMemberId,
                    Name = seen.Person.FirstName ?? member.Name,
                    StaffEmail = member.Email,
                    OrganisationId = seen.Person.OrganisationId ?? booking.OrganisationId,
                },
                IsNamed = isNamed,
                Name = booking.PersonId != null ? seen.Name
                    : isNamed ? member.Name
                    : context.Organisations.Where(o => o.Id == booking.OrganisationId).Select(o => o.Name).Single(),
            };
    }

    public static Task<Attendee> FindAttendeeAsync(this AppDbContext context, Guid bookingId, CancellationToken cancellationToken) =>
        context.WithAttendees(context.Bookings.AsNoTracking().Where(b => b.Id == bookingId)).Select(b => b.Attendee)
            .SingleAsync(cancellationToken);
}
