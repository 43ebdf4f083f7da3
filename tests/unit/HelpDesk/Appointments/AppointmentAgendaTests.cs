using System.Reflection;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Appointments;

/// <summary>What appointments take in the agenda, whatever happens to them.</summary>
public sealed class AppointmentAgendaTests(AppointmentDeskSite site) : IClassFixture<AppointmentDeskSite>
{
    /// <summary>For each thing that can happen to an appointment, how it does. What is new on the entity is red here until it has its way.</summary>
    static readonly Dictionary<string, Func<AppointmentAgendaTests, Task>> Ways = new()
    {
        [nameof(Appointment.Plan)] = async tests => await tests.ShouldTakeAsync(await tests.BookedAsync(), 2),
        [nameof(Appointment.MoveTo)] = tests => tests.MoveAsync(),
        [nameof(Appointment.Cancel)] = tests => tests.CancelAsync(),
        [nameof(Appointment.Judge)] = tests => tests.JudgeAsync(),
        [nameof(Appointment.PlaceChanged)] = tests => tests.ChangeThePlaceAsync(),
    };

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Verbs =>
    [
        .. typeof(Appointment).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && (method.ReturnType == typeof(void) || method.ReturnType == typeof(Appointment)))
            .Select(method => method.Name),
    ];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Whatever_happens_to_an_appointment_the_agenda_says_what_it_takes(string verb)
    {
        await Ways[verb](this);

        (await CountAsync()).ShouldBeNull();
    }

    [Theory]
    [InlineData("delete from occupation where subject_id = {0} and resource_kind = 'StaffMember'")]
    [InlineData("update occupation set during = tstzrange(lower(during), upper(during) + interval '1 minute') "
        + "where subject_id = {0} and resource_kind = 'StaffMember'")]
    [InlineData("update occupation set resource_id = gen_random_uuid() where subject_id = {0} and resource_kind = 'Room'")]
    [InlineData("update occupation set clash_reason = 'Van niemand' where subject_id = {0} and resource_kind = 'Room'")]
    [InlineData("update appointment set state = 'Cancelled' where id = {0}")]
    [InlineData("insert into occupation select resource_kind, gen_random_uuid(), subject_kind, gen_random_uuid(), during "
        + "from occupation where subject_id = {0} limit 1")]
    public async Task Control_the_count_sees_what_does_not_fit(string spoil)
    {
        var appointment = await BookedAsync();
        await site.QueryAsync(context => context.Database.ExecuteSqlRawAsync(spoil, [appointment.Id], Cancel));

        var found = await CountAsync();
        await site.QueryAsync(async context =>
        {
            await context.Occupations.Where(o => o.OccupantKind == Appointment.AgendaKind).ExecuteDeleteAsync(Cancel);
            return await context.Appointments.ExecuteDeleteAsync(Cancel);
        });

        found.ShouldBe("1");
    }

    [Fact]
    public async Task An_appointment_keeps_the_state_of_its_question()
    {
        var appointment = await BookedAsync();
        (await TicketAsync(appointment)).ShouldSatisfyAllConditions(
            ticket => ticket.State.ShouldBe(TicketState.Planned), ticket => ticket.StewardId.ShouldBe(appointment.StewardId));

        await EndAsync(end => end.CancelAsync(appointment.Id, null, false, Cancel));

        (await TicketAsync(appointment)).ShouldSatisfyAllConditions(
            ticket => ticket.State.ShouldBe(TicketState.WithSteward), ticket => ticket.AnswerDueAt.ShouldNotBeNull());
    }

    [Fact]
    public async Task What_was_called_off_was_no_answer_unless_somebody_answered_in_words()
    {
        var (silent, told) = (await BookedAsync(), await BookedAsync());
        (await TicketAsync(silent)).FirstAnsweredAt.ShouldNotBeNull();
        site.Clock.Advance(TimeSpan.FromMinutes(5));
        var said = new TicketMessage(told.TicketId, told.StewardId, "Breng je kaart mee.", site.Clock.GetUtcNow());
        await site.QueryAsync(async context =>
        {
            context.TicketMessages.Add(said);
            return await context.SaveChangesAsync(Cancel);
        });

        await EndAsync(end => end.CancelAsync(silent.Id, null, false, Cancel));
        await EndAsync(end => end.CancelAsync(told.Id, null, false, Cancel));

        (await TicketAsync(silent)).FirstAnsweredAt.ShouldBeNull();
        (await TicketAsync(told)).FirstAnsweredAt.ShouldBe(said.At);
    }

    [Fact]
    public async Task A_moved_appointment_is_not_a_second_one_in_what_happened()
    {
        var desk = await site.DeskAsync();
        var appointment = await site.BookedAsync(desk, site.At(3, 10));
        await site.WithAsync<MoveAppointment, AppointmentAnswer>(move => move.RunAsync(appointment.Id, site.At(4, 9), desk.Location, null, Cancel));

        (await site.QueryAsync(context => context.TicketEvents.CountAsync(e => e.TicketId == appointment.TicketId && e.Kind == TicketEventKind.Planned, Cancel)))
            .ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_is_forgotten_has_no_appointment_any_more_and_its_time_is_free()
    {
        var desk = await site.DeskAsync();
        var appointment = await site.BookedAsync(desk, site.At(3, 10));
        var person = appointment.PersonId!.Value;

        await site.WithAsync<ForgetAppointments, bool>(async forget =>
        {
            await forget.RunAsync(person, null, Cancel);
            return true;
        });

        (await site.ReadAsync(appointment)).ShouldSatisfyAllConditions(
            a => a.PersonId.ShouldBeNull(), a => a.State.ShouldBe(AppointmentState.Cancelled));
        (await site.QueryAsync(context => context.OutboxMessages.AnyAsync(m => m.PersonId == person && m.Subject == appointment.Id, Cancel))).ShouldBeFalse();
        (await site.BookAsync(AppointmentDeskSite.Wants(desk, site.At(3, 10)))).Outcome.ShouldBe(AppointmentOutcome.Planned);
    }

    [Fact]
    public async Task On_a_closing_day_and_a_day_off_nothing_is_free()
    {
        var desk = await site.DeskAsync();
        await site.QueryAsync(context =>
        {
            context.Add(new Web.Features.Places.Closings.ClosingDay(site.Day(40), site.Day(40), "Sluiting", Web.Features.Places.Closings.ClosingKind.OwnClosing));
            context.Add(new Web.Features.Places.Closings.ClosingDay(site.Day(41), site.Day(41), "Vakantie", Web.Features.Places.Closings.ClosingKind.SchoolHoliday));
            context.Add(new Web.Features.HelpDesk.Appointments.Hours.DeskException(desk.Hours[site.Day(42).DayOfWeek].Id, site.Day(42), null, null));
            context.Add(new Web.Features.HelpDesk.Appointments.Hours.DeskException(desk.Hours[site.Day(43).DayOfWeek].Id, site.Day(43), new(14, 0), new(15, 0)));
            return context.SaveChangesAsync(Cancel);
        });

        var free = await site.WithAsync<Web.Features.HelpDesk.Appointments.Slots.FreeSlots, IReadOnlyList<Web.Features.HelpDesk.Appointments.Slots.FreeSlot>>(
            slots => slots.FindAsync(new() { From = site.Day(40), To = site.Day(43), After = site.At(0, 9), LocationId = desk.Location }, Cancel));

        free.GroupBy(slot => slot.Desk.Day).ToDictionary(day => day.Key, day => day.Count())
            .ShouldBe(new Dictionary<DateOnly, int> { [site.Day(41)] = 6, [site.Day(43)] = 2 });
    }

    async Task MoveAsync()
    {
        var (desk, other) = (await site.DeskAsync(), await site.DeskAsync());
        var appointment = await site.BookedAsync(desk, site.At(3, 10));
        foreach (var (startsAt, where) in new[] { (site.At(3, 11, 30), desk), (site.At(4, 9), desk), (site.At(4, 9), other) })
        {
            (await site.WithAsync<MoveAppointment, AppointmentAnswer>(move => move.RunAsync(appointment.Id, startsAt, where.Location, null, Cancel)))
                .Outcome.ShouldBe(AppointmentOutcome.Planned);
            await ShouldTakeAsync(appointment, 2);
            (await CountAsync()).ShouldBeNull();
        }
        (await site.PlannedAsync(desk)).ShouldBeEmpty();
    }

    async Task CancelAsync()
    {
        var appointment = await BookedAsync();
        (await EndAsync(end => end.CancelAsync(appointment.Id, null, true, Cancel))).ShouldBeTrue();
        // Pressed twice.
        (await EndAsync(end => end.CancelAsync(appointment.Id, null, true, Cancel))).ShouldBeTrue();
        await ShouldTakeAsync(appointment, 0);
    }

    async Task JudgeAsync()
    {
        var appointment = await BookedAsync();
        (await EndAsync(end => end.JudgeAsync(appointment.Id, true, false, null, appointment.StewardId, Cancel))).ShouldBeFalse();
        site.Clock.Advance(appointment.StartsAt - site.Clock.GetUtcNow() + TimeSpan.FromMinutes(1));
        (await EndAsync(end => end.JudgeAsync(appointment.Id, true, false, null, appointment.StewardId, Cancel))).ShouldBeTrue();
        (await site.ReadAsync(appointment)).State.ShouldBe(AppointmentState.Held);
        (await EndAsync(end => end.CancelAsync(appointment.Id, null, true, Cancel))).ShouldBeFalse();
        await ShouldTakeAsync(appointment, 2);
    }

    async Task ChangeThePlaceAsync()
    {
        var appointment = await BookedAsync();
        var location = await site.QueryAsync(context => context.Rooms.Where(r => r.Id == appointment.RoomId).Select(r => r.LocationId).SingleAsync(Cancel));
        await site.WithAsync<IEnumerable<IPlaceUse>, int>(async uses =>
        {
            var told = 0;
            foreach (var use in uses.OfType<object>().Where(use => use.GetType().Namespace == typeof(Appointment).Namespace).Cast<IPlaceUse>())
            {
                told += await use.TellAsync(location, Cancel);
            }
            told.ShouldBe(1);
            return told;
        });
        await ShouldTakeAsync(appointment, 2);
        (await site.QueryAsync(context => context.OutboxMessages.CountAsync(m => m.Subject == appointment.Id && m.Kind == "appointment-moved", Cancel))).ShouldBe(1);
    }

    async Task<Appointment> BookedAsync() => await site.BookedAsync(await site.DeskAsync(), site.At(3, 10));

    async Task ShouldTakeAsync(Appointment appointment, int rows) => (await site.QueryAsync(context =>
        context.Occupations.CountAsync(o => o.OccupantId == appointment.Id, Cancel))).ShouldBe(rows);

    Task<Ticket> TicketAsync(Appointment appointment) => site.QueryAsync(context =>
        context.Tickets.AsNoTracking().SingleAsync(t => t.Id == appointment.TicketId, Cancel));

    Task<bool> EndAsync(Func<EndAppointment, Task<bool>> act) => site.WithAsync(act);

    Task<string?> CountAsync() => site.WithAsync<IEnumerable<IJob>, string?>(jobs => jobs.OfType<CountAppointments>().Single().RunAsync(Cancel));
}
