using System.Net;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Messages.Jobs;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Messages;

public sealed class JobTests(MessageSite site) : IClassFixture<MessageSite>
{
    [Fact]
    public async Task A_job_that_is_due_runs_once_however_many_look()
    {
        site.Clock.Advance(TimeSpan.FromDays(2));

        var ran = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => RunAsync()));

        ran.SelectMany(names => names).Count(name => name == CountSeats.JobName).ShouldBe(1);
    }

    [Fact]
    public async Task An_offer_that_nobody_answers_goes_to_the_next()
    {
        var session = await site.PlanAsync(seats: 1, inDays: 9);
        var first = (await site.BookAsync(ClassSite.Request(session))).Bookings.Single();
        var second = (await site.BookAsync(ClassSite.Request(session, mayWait: true))).Bookings.Single();
        var third = (await site.BookAsync(ClassSite.Request(session, mayWait: true))).Bookings.Single();
        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(first.Id, CancellationToken.None));
        await site.SendAsync();

        await RunAsync();
        (await FindAsync(second)).State.ShouldBe(BookingState.Offered, "there is still time");
        site.Clock.Advance((await FindAsync(second)).OfferedUntil!.Value - site.Clock.GetUtcNow() + TimeSpan.FromMinutes(2));
        await Task.WhenAll(RunAsync(), RunAsync());

        (await FindAsync(second)).State.ShouldBe(BookingState.Expired);
        (await FindAsync(third)).State.ShouldBe(BookingState.Offered);
        (await site.ReadAsync(session)).Booked.ShouldBe(1);
    }

    [Fact]
    public async Task An_offer_about_which_nobody_called_ends_when_the_class_begins()
    {
        var session = await site.PlanAsync(seats: 1, inDays: 9);
        var first = (await site.BookAsync(ClassSite.Request(session))).Bookings.Single();
        var called = (await site.BookAsync(ClassSite.Request(
            session, new("Roza", Reach.ByPhone(PhoneNumber.Parse("09 266 12 34")!)), mayWait: true))).Bookings.Single();
        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(first.Id, CancellationToken.None));

        site.Clock.Advance(session.StartsAt.AddMinutes(-5) - site.Clock.GetUtcNow());
        await RunAsync();
        (await FindAsync(called)).State.ShouldBe(BookingState.Offered, "one can still be called");
        site.Clock.Advance(TimeSpan.FromMinutes(6));
        await RunAsync();

        (await FindAsync(called)).State.ShouldBe(BookingState.Expired);
        (await site.ReadAsync(session)).Booked.ShouldBe(0);
    }

    [Fact]
    public async Task An_offer_of_which_the_message_did_not_leave_does_not_end_but_becomes_a_call()
    {
        var session = await site.PlanAsync(seats: 1, inDays: 12);
        var first = (await site.BookAsync(ClassSite.Request(session))).Bookings.Single();
        var (next, email) = await site.BookByEmailAsync(session);
        await site.SendAsync();
        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(first.Id, CancellationToken.None));

        // For days no instance sends.
        site.Clock.Advance((await FindAsync(next)).OfferedUntil!.Value - site.Clock.GetUtcNow() + TimeSpan.FromMinutes(2));
        await RunAsync();
        (await FindAsync(next)).State.ShouldBe(BookingState.Offered);
        await site.SendAsync();
        await RunAsync();

        site.MailsTo(email).Count.ShouldBe(1, "that one waits; it is too late to ask for an answer in writing");
        var told = await site.MessageAsync(next, MessageKinds.Offered);
        (told.Channel, told.State).ShouldBe((Channel.Call, MessageState.Waiting));
        (await FindAsync(next)).ShouldSatisfyAllConditions(b => b.State.ShouldBe(BookingState.Offered), b => b.OfferedUntil.ShouldBeNull());
    }

    [Fact]
    public async Task Who_has_only_a_card_has_half_of_the_time_that_is_left_to_see_an_offer()
    {
        var session = await site.PlanAsync(seats: 1, inDays: 12);
        var first = (await site.BookAsync(ClassSite.Request(session))).Bookings.Single();
        var learner = await site.QueryAsync(async context =>
        {
            var added = context.Learners.Add(new("Bo", null, null, site.Clock.Today()));
            await context.SaveChangesAsync();
            return added.Entity;
        });
        var next = (await site.BookAsync(ClassSite.Request(session, new("Bo", Reach.ByCard(learner.Id)), mayWait: true))).Bookings.Single();
        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(first.Id, CancellationToken.None));
        await site.SendAsync();

        var until = (await FindAsync(next)).OfferedUntil!.Value;
        until.ShouldBe(OfferDeadline.UntilSeen(site.Clock.GetUtcNow(), session.StartsAt), TimeSpan.FromMinutes(1));
        site.Clock.Advance(until.AddMinutes(-5) - site.Clock.GetUtcNow());
        await RunAsync();
        (await FindAsync(next)).State.ShouldBe(BookingState.Offered);
        site.Clock.Advance(TimeSpan.FromMinutes(7));
        await RunAsync();

        (await FindAsync(next)).State.ShouldBe(BookingState.Expired, "a seat does not stay empty for who never looks");
    }

    [Fact]
    public async Task Held_seats_without_a_name_fall_free_in_time()
    {
        var session = await site.PlanAsync(seats: 3, inDays: 9);
        var member = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        await site.WithAsync<HoldSeats, SeatBlock?>(hold => hold.HoldAsync(
            new(session.Id, member.OrganisationId, Guid.NewGuid(), 3, session.StartsAt.AddDays(-1), member.Id, site.Clock.GetUtcNow()), CancellationToken.None));

        await RunAsync();
        (await site.ReadAsync(session)).Booked.ShouldBe(3);
        site.Clock.Advance(session.StartsAt.AddDays(-1) - site.Clock.GetUtcNow() + TimeSpan.FromMinutes(2));
        await RunAsync();

        (await site.ReadAsync(session)).Booked.ShouldBe(0);
    }

    [Fact]
    public async Task A_counter_that_is_wrong_is_told_and_not_mended()
    {
        var session = await site.PlanAsync(inDays: 20);
        await site.BookAsync(ClassSite.Request(session));
        await RunAsync();
        await site.QueryAsync(context => context.Database.ExecuteSqlAsync($"update class_session set booked = 2 where id = {session.Id}"));

        site.Clock.Advance(TimeSpan.FromDays(1));
        await RunAsync();

        (await site.ReadAsync(session)).Booked.ShouldBe(2);
        (await site.QueryAsync(context => context.ScheduledJobs.AsNoTracking().SingleAsync(j => j.Name == CountSeats.JobName))).Alarm.ShouldBe("1");
        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(MessageLinks.All);
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("1 groepslessen");

        await site.QueryAsync(context => context.Database.ExecuteSqlAsync($"update class_session set booked = 1 where id = {session.Id}"));
        site.Clock.Advance(TimeSpan.FromDays(1));
        await RunAsync();
        (await site.QueryAsync(context => context.ScheduledJobs.AsNoTracking().SingleAsync(j => j.Name == CountSeats.JobName))).Alarm.ShouldBeNull();
    }

    [Fact]
    public async Task An_offer_that_can_not_end_leaves_the_others_alone_and_somebody_hears_of_it()
    {
        var (broken, other) = (await OfferAsync(), await OfferAsync());
        // Its counter is wrong, so that the database refuses to give a seat back.
        await site.QueryAsync(context => context.Database.ExecuteSqlAsync($"update class_session set booked = 0 where id = {broken.SessionId}"));
        site.Clock.Advance(new[] { broken, other }.Max(b => b.OfferedUntil!.Value) - site.Clock.GetUtcNow() + TimeSpan.FromMinutes(2));

        await RunAsync();

        (await FindAsync(broken)).State.ShouldBe(BookingState.Offered);
        (await FindAsync(other)).State.ShouldBe(BookingState.Expired);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        foreach (var page in new[] { MessageLinks.All, StaffLinks.Home })
        {
            (await coordinator.OpenAsync(page)).QuerySelector("main")!.TextContent.ShouldContain("1 keer kon een aanbod niet aflopen");
        }
        await site.QueryAsync(context => context.Database.ExecuteSqlAsync($"update class_session set booked = 1 where id = {broken.SessionId}"));
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        await RunAsync();
        (await FindAsync(broken)).State.ShouldBe(BookingState.Expired);
    }

    [Fact]
    public async Task A_job_that_fails_is_told_as_that()
    {
        await RunAsync();
        await site.QueryAsync(context => context.ScheduledJobs.ExecuteUpdateAsync(change => change.SetProperty(j => j.Alarm, ScheduledJob.Failed)));

        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(MessageLinks.All);

        var said = page.QuerySelector(".error-summary")!.TextContent;
        said.ShouldContain("De telling van de plaatsen is mislukt");
        said.ShouldNotContain(ScheduledJob.Failed);
        said.ShouldNotContain("Job_");
        await site.QueryAsync(context => context.ScheduledJobs.ExecuteUpdateAsync(change => change.SetProperty(j => j.Alarm, (string?)null)));
    }

    [Fact]
    public async Task Every_job_has_words_for_what_it_asks()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var texts = scope.ServiceProvider.GetRequiredService<Texts>();

        var jobs = scope.ServiceProvider.GetServices<IJob>().ToList();

        jobs.ShouldContain(job => job.Name == CountSeats.JobName);
        foreach (var (job, part) in jobs.SelectMany(job => new[] { "", "_Failed", "_Found" }, (job, part) => (job, part)))
        {
            Should.NotThrow(() => texts.Dutch(job.Feature, $"Job_{job.Name}{part}", "1"));
        }
    }

    [Fact]
    public async Task A_job_that_is_no_longer_there_asks_for_nobody()
    {
        await site.QueryAsync(context => context.Database.ExecuteSqlAsync(
            $"insert into scheduled_job (name, due_at, alarm) values ('job-of-before', now(), '1')"));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        foreach (var page in new[] { MessageLinks.All, StaffLinks.Home })
        {
            (await coordinator.VisitAsync(page)).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await coordinator.OpenAsync(page)).QuerySelector("main")!.TextContent.ShouldNotContain("job-of-before");
        }
    }

    [Theory]
    [InlineData("2027-03-27T12:00Z", "2027-03-28T01:15Z")]
    [InlineData("2027-10-30T12:00Z", "2027-10-31T02:15Z")]
    [InlineData("2027-07-01T00:00Z", "2027-07-01T01:15Z")]
    public async Task The_count_is_at_a_quarter_past_three_at_night_also_when_the_clock_changes(string now, string next)
    {
        var due = await site.WithAsync<IEnumerable<IJob>, DateTimeOffset>(jobs =>
            Task.FromResult(jobs.Single(job => job.Name == CountSeats.JobName).NextAfter(DateTimeOffset.Parse(now))));

        due.ShouldBe(DateTimeOffset.Parse(next));
        BrusselsTime.TimeOf(due).ShouldBe(new TimeOnly(3, 15));
    }

    /// <summary>Somebody waited and has an offer.</summary>
    async Task<Booking> OfferAsync()
    {
        var session = await site.PlanAsync(seats: 1, inDays: 9);
        var first = (await site.BookAsync(ClassSite.Request(session))).Bookings.Single();
        var next = (await site.BookAsync(ClassSite.Request(session, mayWait: true))).Bookings.Single();
        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(first.Id, CancellationToken.None));
        await site.SendAsync();
        return await FindAsync(next);
    }

    Task<IReadOnlyList<string>> RunAsync() =>
        site.WithAsync<RunJobs<AppDbContext>, IReadOnlyList<string>>(jobs => jobs.RunDueAsync(TestContext.Current.CancellationToken));

    Task<Booking> FindAsync(Booking booking) => site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(b => b.Id == booking.Id));
}
