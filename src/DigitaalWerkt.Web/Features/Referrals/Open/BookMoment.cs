using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals.Open;

/// <summary>
/// Books the first moment of a referral through the door of whoever gives it. It comes before the referral: a refusal writes nothing, and a
/// form that is sent again finds what it booked.
/// </summary>
public sealed class BookMoment(
    AppDbContext context, OpenMoments moments, BookClient bookClient, BookAppointment bookAppointment, FreeSlots slots, Texts texts)
{
    /// <summary>The key under which a form books its first moment, made of that of the form: each door knows its own.</summary>
    public static RequestKey KeyOf(Guid form, string moment, PersonDetails person, bool isAccompanied, ClaimsPrincipal staff) =>
        RequestKey.Of(form, staff.StaffMemberId, $"{moment} {Person.KeyOf(person)}", isAccompanied);

    /// <summary>
    /// What this very form booked before, also when nothing is free there any more: the program may have died before the referral was written.
    /// </summary>
    /// <returns>Null: it booked nothing.</returns>
    public async Task<BookedMoment?> FindBeforeAsync(RequestKey key, CancellationToken cancellationToken)
    {
        var booking = await context.Bookings.AsNoTracking().SingleOrDefaultAsync(
            b => b.RequestKey == key.Id && b.RequestContent == key.Content && b.State == BookingState.Confirmed, cancellationToken);
        if (booking is not null)
        {
            var session = await context.ClassSessions.Where(s => s.Id == booking.SessionId).WithPlace(context).SingleAsync(cancellationToken);
            return Of(OpenMoments.OfClass(session), booking.Id);
        }
        var met = await (
            from appointment in context.Appointments.AsNoTracking()
            join room in context.Rooms on appointment.RoomId equals room.Id
            join location in context.Locations on room.LocationId equals location.Id
            where appointment.RequestKey == key.Id && appointment.RequestContent == key.Content && appointment.State == AppointmentState.Planned
            select new { appointment.Id, appointment.StartsAt, appointment.EndsAt, Location = location })
            .SingleOrDefaultAsync(cancellationToken);
        return met is null ? null : Of(OpenMoments.OfHour(met.StartsAt, met.EndsAt, met.Location), met.Id);
    }

    /// <exception cref="BusyException">It took too long; sent again it is booked once.</exception>
    public async Task<MomentAnswer> RunAsync(
        OpenMoment moment, PersonDetails person, RequestKey key, bool isAccompanied, ClaimsPrincipal staff, CancellationToken cancellationToken) => moment.Kind switch
        {
            MomentKind.Class => await BookClassAsync(moment, person, key, isAccompanied, staff, cancellationToken),
            MomentKind.Appointment => await BookHourAsync(moment, person, key, staff, cancellationToken),
            _ => new(Of(moment, null)),
        };

    async Task<MomentAnswer> BookClassAsync(
        OpenMoment moment, PersonDetails person, RequestKey key, bool isAccompanied, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var sessions = await moments.SessionsAsync(staff, cancellationToken);
        if (sessions.Find(moment.WhereId) is not { } session)
        {
            return new(null, "Refer_Moment_Gone");
        }
        var answer = await bookClient.RunAsync(
            new(key, [session.Id], person, BookingOrigin.Counsellor, MayWait: false, staff.StaffMemberId, HasMandate: true, isAccompanied),
            sessions.BlocksIn(session), cancellationToken);
        return answer.Outcome switch
        {
            BookOutcome.Booked or BookOutcome.Again => new(Of(moment, answer.Bookings[0].Id)),
            BookOutcome.UsedBefore => new(null, IsSentBefore: true),
            BookOutcome.AlreadyBooked => new(null, "Refer_Moment_Already"),
            _ => new(null, "Refer_Moment_Gone"),
        };
    }

    async Task<MomentAnswer> BookHourAsync(
        OpenMoment moment, PersonDetails person, RequestKey key, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var answer = await bookAppointment.RunAsync(
            new()
            {
                Key = key,
                StartsAt = moment.At,
                LocationId = moment.WhereId,
                Within = slots.ForVisitor(moment.WhereId),
                MadeBy = staff.StaffMemberId,
                Asked = new()
                {
                    Key = key, Origin = TicketOrigin.Counsellor, Topic = TicketTopic.Other, Person = person, IsByThem = true, MadeBy = staff.StaffMemberId,
                },
            },
            cancellationToken);
        return answer.Outcome switch
        {
            AppointmentOutcome.Planned or AppointmentOutcome.Again => new(Of(moment, answer.Appointment!.Id)),
            AppointmentOutcome.UsedBefore => new(null, IsSentBefore: true),
            AppointmentOutcome.PersonTaken => new(null, "Refer_Moment_Busy"),
            _ => new(null, "Refer_Moment_Gone"),
        };
    }

    /// <summary>What and where it is, for whoever goes there.</summary>
    public string InWords(OpenMoment moment) => moment.InWords(texts.Dutch("Referrals", $"Moment_{moment.Kind}"));

    BookedMoment Of(OpenMoment moment, Guid? id) => new(moment.Kind, id, moment.At, InWords(moment));
}
