using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Referrals.Open;

/// <summary>
/// Books the first moment of a referral through the door of whoever gives it. It comes before the referral: a refusal writes nothing, and a
/// form that is sent again finds what it booked.
/// </summary>
public sealed class BookMoment(OpenMoments moments, BookClient bookClient, BookAppointment bookAppointment, FreeSlots slots, Texts texts)
{
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

    BookedMoment Of(OpenMoment moment, Guid? id) => new(moment.Kind, id, moment.At, moment.InWords(texts.Dutch("Referrals", $"Moment_{moment.Kind}")));
}
