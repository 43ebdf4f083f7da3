using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Calendar;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>What leaves as a file: the sessions of a period, who was there, and an empty planning to fill in.</summary>
public sealed class ExportTables(AppDbContext context, Texts texts, TimeProvider clock)
{
    const int UsualSeats = 8;
    const int DaysAhead = 60;

    static readonly PlanColumn[] PlanColumns = Enum.GetValues<PlanColumn>();

    /// <summary>Begins with the columns of a planning, so that what went out can come in again.</summary>
    public async Task<Table> SessionsAsync(Period period, CancellationToken cancellationToken)
    {
        var rows = await (
            from session in context.ClassSessions
            where session.Day >= period.From && session.Day <= period.Until
            join plan in context.CoursePlans on session.CoursePlanId equals plan.Id
            join room in context.Rooms on session.RoomId equals room.Id
            join location in context.Locations on room.LocationId equals location.Id
            join member in context.StaffMembers on session.TrainerId equals member.Id into trainers
            from trainer in trainers.DefaultIfEmpty()
            join set in context.EquipmentSets on session.EquipmentSetId equals set.Id into sets
            from equipment in sets.DefaultIfEmpty()
            orderby session.StartsAt, session.Id
            select new
            {
                session.Day,
                session.Begins,
                session.Ends,
                Course = plan.Title,
                Location = location.Name,
                Room = room.Name,
                TrainerEmail = trainer.Email,
                Equipment = equipment.Name,
                session.Capacity,
                session.Languages,
                session.TravelMinutes,
                Trainer = trainer.Name,
                plan.Audience,
                location.Neighbourhood,
                session.Booked,
                Waiting = context.Bookings.Count(b => b.SessionId == session.Id && b.State == BookingState.Waiting),
                session.State,
                session.CancelReason,
            }).ToListAsync(cancellationToken);
        return new(
            texts.Dutch("Classes", "Exchange_Sheet_Sessions"),
            [.. PlanColumns.Select(column => ReadPlan.Heading(texts, column)), .. Headings("TrainerName", "Audience", "Neighbourhood", "Booked", "Waiting", "State", "Reason")],
            [.. rows.Select(row => (IReadOnlyList<object?>)
            [
                row.Day, row.Begins, row.Ends, row.Course, row.Location, row.Room, row.TrainerEmail, row.Equipment, row.Capacity,
                string.Join(' ', row.Languages), row.TravelMinutes, row.Trainer, texts.Dutch("Classes", $"Calendar_Audience_{row.Audience}"),
                Neighbourhood.Find(row.Neighbourhood)?.Name, row.Booked, row.Waiting, texts.Dutch("Classes", $"Calendar_State_{row.State}"), row.CancelReason,
            ])]);
    }

    /// <summary>
    /// Everybody who had a seat in a class or a training, with what was noted last: guests of events take part in no class. Of whoever
    /// belongs to another organisation neither name, reach nor code: those are theirs.
    /// </summary>
    public async Task<Table> AttendanceAsync(Period period, PersonAccess access, CancellationToken cancellationToken)
    {
        var rows = await (
            from seen in context.BookingsSeenBy(context.Bookings.Where(b => b.State == BookingState.Confirmed), access)
            let booking = seen.Booking
            join session in context.ClassSessions on booking.SessionId equals session.Id
            where session.Day >= period.From && session.Day <= period.Until
            join plan in context.CoursePlans on session.CoursePlanId equals plan.Id
            where plan.Audience != Audience.Network
            join room in context.Rooms on session.RoomId equals room.Id
            join location in context.Locations on room.LocationId equals location.Id
            join partner in context.Organisations on seen.Attendee.OrganisationId equals partner.Id into organisations
            from organisation in organisations.DefaultIfEmpty()
            join entry in context.AttendanceEntries.ThatCount() on booking.Id equals entry.BookingId into noted
            from last in noted.DefaultIfEmpty()
            orderby session.StartsAt, session.Id, booking.Code
            select new
            {
                session.Day,
                session.Begins,
                session.Ends,
                Course = plan.Title,
                Location = location.Name,
                Code = seen.IsNamed ? booking.Code : null,
                Attendee = seen.IsNamed ? seen.Attendee : null,
                Organisation = organisation.Name,
                booking.Origin,
                Last = last,
            }).ToListAsync(cancellationToken);
        return new(
            texts.Dutch("Classes", "Exchange_Sheet_Attendance"),
            Headings("Day", "Begins", "Ends", "Course", "Location", "Code", "FirstName", "Phone", "Email", "Organisation", "Origin", "Attendance", "Minutes"),
            [.. rows.Select(row => (IReadOnlyList<object?>)
            [
                row.Day, row.Begins, row.Ends, row.Course, row.Location, row.Code, row.Attendee?.Name, row.Attendee?.Reach.Phone?.Value,
                row.Attendee?.Reach.Email, row.Organisation,
                texts.Dutch("Classes", $"Exchange_Origin_{row.Origin}"),
                texts.Dutch("Classes", row.Last is null ? "Exchange_Attendance_None" : $"Exchange_Attendance_{row.Last.Kind}"), row.Last?.Minutes,
            ])]);
    }

    /// <summary>The columns of a planning, with one line as an example: of names that are known, if there are any.</summary>
    public async Task<Table> TemplateAsync(CancellationToken cancellationToken)
    {
        var course = await context.CoursePlans.Where(p => p.ArchivedAt == null).OrderBy(p => p.Title).Select(p => p.Title).FirstOrDefaultAsync(cancellationToken);
        var room = await context.Rooms.Where(r => r.ArchivedAt == null)
            .Join(context.Locations.Where(l => l.ArchivedAt == null), r => r.LocationId, l => l.Id, (r, l) => new { r.Id, r.Name, r.Capacity, Location = l.Name })
            .OrderBy(r => r.Location).ThenBy(r => r.Name).FirstOrDefaultAsync(cancellationToken);
        return new(
            texts.Dutch("Classes", "Exchange_Sheet_Template"),
            [.. PlanColumns.Select(column => ReadPlan.Heading(texts, column))],
            [[
                await FreeDayAsync(room?.Id, cancellationToken), new TimeOnly(14, 0), new TimeOnly(16, 0), course ?? texts.Dutch("Classes", "Exchange_Template_Course"),
                room?.Location ?? texts.Dutch("Classes", "Exchange_Template_Location"), room?.Name ?? texts.Dutch("Classes", "Exchange_Template_Room"),
                null, null, Math.Min(room?.Capacity ?? UsualSeats, UsualSeats), "tr ar", ClassSession.UsualTravelMinutes,
            ]]);
    }

    // A month from now, or the first day after it on which nobody is closed and nothing is planned in the room.
    async Task<DateOnly> FreeDayAsync(Guid? roomId, CancellationToken cancellationToken)
    {
        var first = clock.Today().AddMonths(1);
        var closings = await context.ClosingDays.AsNoTracking().Where(d => d.Last >= first).ToListAsync(cancellationToken);
        var taken = await context.ClassSessions.Where(s => s.RoomId == roomId && s.State == SessionState.Planned && s.Day >= first)
            .Select(s => s.Day).Distinct().ToListAsync(cancellationToken);
        return Enumerable.Range(0, DaysAhead).Select(first.AddDays)
            .FirstOrDefault(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !closings.Exists(c => c.Holds(day)) && !taken.Contains(day), first);
    }

    string[] Headings(params string[] names) => [.. names.Select(name => texts.Dutch("Classes", $"Exchange_Column_{name}"))];
}
