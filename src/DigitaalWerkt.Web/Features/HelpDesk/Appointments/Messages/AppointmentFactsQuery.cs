using DigitaalWerkt.Web.Data;
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
        join known in context.People on appointment.PersonId equals known.Id into people
        from person in people.DefaultIfEmpty()
        select new AppointmentFacts
        {
            Appointment = appointment,
            Code = ticket.Code,
            Steward = steward.Name,
            Place = location.Name,
            Room = room.Name,
            Address = location.Street + ", " + location.Postcode + " " + location.Town,
            Directions = location.Directions,
            Person = person,
            Organisation = context.Organisations.Where(o => o.Id == person!.OrganisationId).Select(o => o.Name).SingleOrDefault(),
            CounsellorEmail = context.StaffMembers.Where(m => m.Id == person!.Reach.StaffMemberId && m.DisabledAt == null)
                .Select(m => m.Email).SingleOrDefault(),
        };
}
