using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;

public static class AppointmentFactsQuery
{
    /// <summary>All that one can say about these appointments, in one question.</summary>
    public static IQueryable<AppointmentFacts> AppointmentFacts(this AppDbContext context, IQueryable<Appointment> appointments) =>
        from appointment in appointments.AsNoTracking()
        join ticket in context.Tickets on appointment.TicketId equals ticket.Id
        join steward in context.StaffMembers on appointment.StewardId equals steward.Id
        join room in context.Rooms on appointment.RoomId equals room.Id
        join location in context.Locations on room.LocationId equals location.Id
        join known in context.PeopleWithReach() on appointment.PersonId equals known.Person.Id into people
        from reached in people.DefaultIfEmpty()
        select new AppointmentFacts
        {
            Appointment = appointment,
            Code = ticket.Code,
            Steward = steward.Name,
            Place = location.Name,
            Room = room.Name,
            Address = location.Street + ", " + location.Postcode + " " + location.Town,
            Directions = location.Directions,
            Person = reached!.Person,
            Organisation = reached!.Organisation,
            CounsellorEmail = reached!.CounsellorEmail,
        };
}
