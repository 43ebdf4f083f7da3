using System.Diagnostics.Metrics;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;

namespace DigitaalWerkt.Tests.Classes;

/// <summary>What operators see of bookings, messages and waiting lists.</summary>
public sealed class ClassMeterTests(MessageSite site) : IClassFixture<MessageSite>
{
    IMeterFactory Factory => site.Services.GetRequiredService<IMeterFactory>();

    [Fact]
    public async Task Requests_for_a_seat_are_counted_by_what_they_got()
    {
        using var requests = Collect<long>("Classes", "digitaalwerkt.booking.requests");
        var session = await site.PlanAsync(seats: 1, inDays: 40);
        var first = ClassSite.Request(session);

        await site.BookAsync(first);
        await site.BookAsync(first);
        await site.BookAsync(first with { Key = RequestKey.New() });
        await site.BookAsync(ClassSite.Request(session));
        await site.BookAsync(ClassSite.Request(session, mayWait: true) with { Origin = BookingOrigin.Counsellor });

        requests.GetMeasurementSnapshot().Select(one => (one.Tags["origin"], one.Tags["outcome"], one.Value)).ShouldBe(
            [("Web", "Booked", 1), ("Web", "Again", 1), ("Web", "AlreadyBooked", 1), ("Web", "Full", 1), ("Counsellor", "Waiting", 1)]);
    }

    [Fact]
    public async Task A_booking_that_is_cancelled_twice_is_counted_once()
    {
        using var ends = Collect<long>("Classes", "digitaalwerkt.booking.ends");
        var booking = (await site.BookAsync(ClassSite.Request(await site.PlanAsync()))).Bookings.Single();

        await CancelAsync(booking);
        await CancelAsync(booking);

        ends.GetMeasurementSnapshot().Select(one => (one.Tags["outcome"], one.Value)).ShouldBe([("Cancelled", 1)]);
    }

    [Fact]
    public async Task Who_waits_and_what_is_offered_is_counted_for_classes_to_come()
    {
        using var people = Collect<int>("Classes", "digitaalwerkt.waiting.people");
        using var offers = Collect<int>("Classes", "digitaalwerkt.waiting.offers");
        var (waitedBefore, offeredBefore) = (await NotedAsync(people), await NotedAsync(offers));
        var session = await site.PlanAsync(seats: 1);
        var first = (await site.BookAsync(ClassSite.Request(session))).Bookings.Single();
        await site.BookAsync(ClassSite.Request(session, mayWait: true));
        await site.BookAsync(ClassSite.Request(session, mayWait: true));
        await CancelAsync(first);

        (await NotedAsync(people)).ShouldBe(waitedBefore + 1);
        (await NotedAsync(offers)).ShouldBe(offeredBefore + 1);
        site.Clock.Advance(session.StartsAt - site.Clock.GetUtcNow());
        (await NotedAsync(people)).ShouldBe(waitedBefore);
    }

    [Fact]
    public async Task What_nobody_reads_is_not_asked()
    {
        using var people = Collect<int>("Classes", "digitaalwerkt.waiting.people");
        people.Dispose();
        // What another test had noted is told no longer by then.
        site.Clock.Advance(TimeSpan.FromMinutes(5));

        await RunJobsAsync();

        using var later = Collect<int>("Classes", "digitaalwerkt.waiting.people");
        later.RecordObservableInstruments();
        later.GetMeasurementSnapshot().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_counter_of_seats_that_is_wrong_is_an_alarm()
    {
        using var miscounted = Collect<long>("Classes", "digitaalwerkt.seats.miscounted");
        var session = await site.PlanAsync(inDays: 20);
        await SetBookedAsync(session, 2);

        site.Clock.Advance(TimeSpan.FromDays(1));
        await RunJobsAsync();

        miscounted.GetMeasurementSnapshot().Sum(one => one.Value).ShouldBe(1);
        await SetBookedAsync(session, 0);
    }

    [Fact]
    public async Task Messages_are_counted_by_channel_and_outcome_and_what_waits_by_its_age()
    {
        using var handled = Collect<long>("Messages", "digitaalwerkt.message.handled");
        using var waiting = Collect<int>("Messages", "digitaalwerkt.message.waiting");
        using var oldest = Collect<double>("Messages", "digitaalwerkt.message.oldest");
        await site.SendAsync();
        handled.GetMeasurementSnapshot(clear: true);
        var session = await site.PlanAsync(inDays: 9);
        await site.BookByEmailAsync(session);
        await site.BookByEmailAsync(session);
        site.Clock.Advance(TimeSpan.FromMinutes(5));

        await RunJobsAsync();
        Last(waiting, "Email").ShouldBe(2);
        Last(waiting, "Sms").ShouldBe(0);
        Last(oldest, "Email").ShouldBe(300, tolerance: 60);
        await site.SendAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        await RunJobsAsync();

        handled.GetMeasurementSnapshot().Select(one => (one.Tags["channel"], one.Tags["outcome"], one.Value)).ShouldBe([("Email", "Sent", 1), ("Email", "Sent", 1)]);
        Last(waiting, "Email").ShouldBe(0);
        Last(oldest, "Email").ShouldBe(0);
    }

    MetricCollector<T> Collect<T>(string subject, string instrument)
        where T : struct
    {
        // Makes the instruments, if nothing did yet.
        site.Services.GetRequiredService<Web.Features.Classes.ClassMeters>();
        site.Services.GetRequiredService<Web.Platform.Messaging.MessageMeters>();
        return new(Factory, $"DigitaalWerkt.{subject}", instrument);
    }

    async Task<int> NotedAsync(MetricCollector<int> gauge)
    {
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await RunJobsAsync();
        gauge.RecordObservableInstruments();
        return gauge.LastMeasurement!.Value;
    }

    static T Last<T>(MetricCollector<T> gauge, string channel)
        where T : struct
    {
        gauge.RecordObservableInstruments();
        return gauge.GetMeasurementSnapshot().Last(one => (string?)one.Tags["channel"] == channel).Value;
    }

    Task<Booking?> CancelAsync(Booking booking) => site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(booking.Id, CancellationToken.None));

    Task<int> SetBookedAsync(ClassSession session, int booked) =>
        site.QueryAsync(context => context.Database.ExecuteSqlAsync($"update class_session set booked = {booked} where id = {session.Id}"));

    Task<IReadOnlyList<string>> RunJobsAsync() =>
        site.WithAsync<RunJobs<AppDbContext>, IReadOnlyList<string>>(jobs => jobs.RunDueAsync(TestContext.Current.CancellationToken));
}
