using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Intruder = DigitaalWerkt.Tests.Classes.Proofs.Appointment;

namespace DigitaalWerkt.Tests.HelpDesk.Appointments;

/// <summary>Forty at the same moment, each on a connection of their own.</summary>
[Collection(nameof(Alone))]
public sealed class AppointmentRaceTests(AppointmentDeskSite site) : IClassFixture<AppointmentDeskSite>
{
    const int Visitors = 40;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_forty_who_want_one_slot_one_gets_it_and_the_others_hear_of_the_nearest()
    {
        var desk = await site.DeskAsync();

        var answers = await RaceAsync(Enumerable.Range(0, Visitors).Select(_ => AppointmentDeskSite.Wants(desk, site.At(3, 10))));

        ShouldHaveOne(answers);
        answers.Where(answer => answer.Outcome == AppointmentOutcome.Taken)
            .ShouldAllBe(answer => answer.Nearest.Count == 3 && answer.Nearest.All(slot => slot.StartsAt != site.At(3, 10)));
        (await site.PlannedAsync(desk)).Count.ShouldBe(1);
        (await RowsAsync(desk)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_steward_of_two_places_is_at_one_of_them()
    {
        var desk = await site.DeskAsync();
        var elsewhere = await site.DeskAsync(steward: desk.Steward);

        var answers = await RaceAsync(Enumerable.Range(0, Visitors)
            .Select(number => AppointmentDeskSite.Wants(number % 2 == 0 ? desk : elsewhere, site.At(3, 10))));

        ShouldHaveOne(answers);
        ((await site.PlannedAsync(desk)).Count + (await site.PlannedAsync(elsewhere)).Count).ShouldBe(1);
    }

    [Fact]
    public async Task A_steward_who_also_teaches_does_one_of_both()
    {
        for (var round = 0; round < 4; round++)
        {
            var (desk, hall) = (await site.DeskAsync(), await site.HallAsync());
            var day = site.Day(3);
            var wanted = Wanted.Session(hall.Course, hall.Room, desk.Steward, null, day, new(10, 0), new(11, 0), 15, 6, []);

            var got = await Race.RunAsync(site, Race.Mixed(
                Enumerable.Range(0, Visitors / 2).Select(_ => Book(AppointmentDeskSite.Wants(desk, site.At(3, 10)))),
                Enumerable.Range(0, Visitors / 2).Select(_ => (Func<IServiceProvider, Task<string?>>)(async services =>
                    (await services.GetRequiredService<PlanSeries>().RunAsync(RequestKey.New(), wanted, [day], [], null, Cancel)).Outcome
                        == PlanOutcome.Planned ? "les" : null))));

            got.Count(what => what is not null).ShouldBe(1);
            (await site.QueryAsync(context => context.Occupations.CountAsync(o => o.ResourceId == desk.Steward, Cancel))).ShouldBe(1);
        }
    }

    [Fact]
    public async Task With_any_steward_each_of_three_gets_one_and_nobody_two()
    {
        var desk = await site.DeskAsync();
        List<Desk> desks = [desk, await site.DeskAsync(desk.Location), await site.DeskAsync(desk.Location)];

        var answers = await RaceAsync(Enumerable.Range(0, Visitors).Select(_ => AppointmentDeskSite.Wants(desk, site.At(3, 10))));

        answers.Count(answer => answer.Outcome == AppointmentOutcome.Planned).ShouldBe(3);
        (await site.PlannedAsync(desk)).Select(a => a.StewardId).ShouldBe(desks.Select(d => d.Steward), ignoreOrder: true);
    }

    [Fact]
    public async Task The_least_busy_steward_comes_first()
    {
        var desk = await site.DeskAsync();
        var other = await site.DeskAsync(desk.Location);

        var first = await site.BookedAsync(desk, site.At(3, 9));
        var second = await site.BookedAsync(desk, site.At(3, 11));

        new[] { first.StewardId, second.StewardId }.ShouldBe([desk.Steward, other.Steward], ignoreOrder: true);
    }

    [Fact]
    public async Task Nobody_has_two_at_once_wherever_they_press()
    {
        var (one, other, person) = (await site.DeskAsync(), await site.DeskAsync(), ClassSite.SomeBody());

        var answers = await RaceAsync(Enumerable.Range(0, Visitors).Select(number => AppointmentDeskSite.Wants(number % 2 == 0 ? one : other, site.At(3, 10), person)));

        answers.Count(answer => answer.Outcome == AppointmentOutcome.Planned).ShouldBe(1);
        (await site.PlannedAsync(one)).Concat(await site.PlannedAsync(other)).Count().ShouldBe(1);
    }

    [Fact]
    public async Task One_form_sent_by_many_fingers_is_one_appointment_and_one_question()
    {
        var desk = await site.DeskAsync();
        var wanted = AppointmentDeskSite.Wants(desk, site.At(3, 10));

        var answers = await RaceAsync(Enumerable.Repeat(wanted, Visitors));

        answers.ShouldAllBe(answer => answer.Outcome == AppointmentOutcome.Planned || answer.Outcome == AppointmentOutcome.Again);
        (await site.QueryAsync(context => context.Tickets.CountAsync(t => t.RequestKey == wanted.Key.Id, Cancel))).ShouldBe(1);
        (await site.PlannedAsync(desk)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Of_those_who_move_to_one_slot_one_gets_it_and_the_others_keep_what_they_had()
    {
        var desks = new List<Desk> { await site.DeskAsync() };
        for (var number = 1; number < 6; number++)
        {
            desks.Add(await site.DeskAsync());
        }
        var appointments = new List<Web.Features.HelpDesk.Appointments.Appointment>();
        foreach (var desk in desks[1..])
        {
            appointments.Add(await site.BookedAsync(desk, site.At(4, 9)));
        }

        var answers = await Race.RunAsync(site, appointments.Select(a => (Func<IServiceProvider, Task<AppointmentAnswer>>)(services =>
            services.GetRequiredService<MoveAppointment>().RunAsync(a.Id, site.At(3, 10), desks[0].Location, null, Cancel))));

        answers.Count(answer => answer!.Outcome == AppointmentOutcome.Planned).ShouldBe(1);
        var left = await Task.WhenAll(appointments.Select(site.ReadAsync));
        left.Count(a => a.StartsAt == site.At(3, 10) && a.RoomId == desks[0].Room).ShouldBe(1);
        left.Count(a => a.StartsAt == site.At(4, 9)).ShouldBe(appointments.Count - 1);
    }

    // What is written but not yet for good nobody sees: only the constraint is in the way.
    [Fact]
    public async Task A_visitor_waits_for_whatever_is_being_written_and_then_hears_that_it_is_taken()
    {
        var desk = await site.DeskAsync();
        var wanted = AppointmentDeskSite.Wants(desk, site.At(3, 10));

        await Intruder.WhileWrittenAsync(
            site, new(ResourceKind.StaffMember, desk.Steward), site.Day(3), new(10, 0), new(10, 30),
            () => Should.ThrowAsync<BusyException>(() => site.BookAsync(wanted)));

        (await site.BookAsync(wanted)).Outcome.ShouldBe(AppointmentOutcome.Taken);
        (await site.PlannedAsync(desk)).ShouldBeEmpty();
    }

    static void ShouldHaveOne(IReadOnlyList<AppointmentAnswer> answers)
    {
        answers.Count(answer => answer.Outcome == AppointmentOutcome.Planned).ShouldBe(1);
        answers.Count(answer => answer.Outcome == AppointmentOutcome.Taken).ShouldBe(answers.Count - 1);
    }

    static Func<IServiceProvider, Task<string?>> Book(AppointmentRequest wanted) => async services =>
        (await services.GetRequiredService<BookAppointment>().RunAsync(wanted, Cancel)).Outcome == AppointmentOutcome.Planned ? "afspraak" : null;

    async Task<IReadOnlyList<AppointmentAnswer>> RaceAsync(IEnumerable<AppointmentRequest> wanted) =>
        (await Race.RunAsync(site, wanted.Select(one => (Func<IServiceProvider, Task<AppointmentAnswer>>)(services =>
            services.GetRequiredService<BookAppointment>().RunAsync(one, Cancel)))))!;

    Task<List<Occupation>> RowsAsync(Desk desk) => site.QueryAsync(context =>
        context.Occupations.AsNoTracking().Where(o => o.ResourceId == desk.Steward || o.ResourceId == desk.Room).ToListAsync(Cancel));
}
