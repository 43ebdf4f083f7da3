using AngleSharp.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes.Counsellors;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Training;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Desk;

/// <summary>The start page of staff: what there is for each role today, and nothing of others.</summary>
public sealed class StaffDeskTests(CountedSite site) : IClassFixture<CountedSite>
{
    static int numbers;

    [Fact]
    public async Task A_trainer_is_one_tap_away_from_the_list_of_today()
    {
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var today = await site.PlanAsync(inDays: 0, trainerId: trainer.Id);
        var later = await site.PlanAsync(inDays: 3, trainerId: trainer.Id);

        var desk = await DeskAsync(await site.SignInAsync(trainer));

        Line(desk, TrainerLinks.Session(today.Id)).ShouldContain("14.00–16.00");
        desk.QuerySelector($"a[href='{TrainerLinks.Session(later.Id)}']").ShouldBeNull();
    }

    [Fact]
    public async Task While_the_class_goes_on_the_first_button_opens_its_list()
    {
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var session = await site.PlanAsync(inDays: 1, trainerId: trainer.Id);
        site.Clock.Advance(session.StartsAt.AddMinutes(30) - site.Clock.GetUtcNow());

        var desk = await DeskAsync(await site.SignInAsync(trainer));

        Line(desk, TrainerLinks.Session(session.Id)).ShouldContain("nu bezig");
        desk.QuerySelectorAll(".button.primary").Select(button => button.GetAttribute("href")).ShouldBe([TrainerLinks.Session(session.Id)]);
    }

    [Fact]
    public async Task A_trainer_without_a_class_today_sees_the_next_ones_and_the_lists_that_are_still_open()
    {
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var next = await site.PlanAsync(inDays: 3, trainerId: trainer.Id);
        var open = await site.PlanAsync(inDays: -40, trainerId: trainer.Id);

        var desk = await DeskAsync(await site.SignInAsync(trainer));

        Line(desk, TrainerLinks.Session(next.Id)).ShouldContain("Je eerste e-mail");
        Line(desk, TrainerLinks.Session(open.Id)).ShouldContain("nog afsluiten");
    }

    [Fact]
    public async Task Whoever_lets_a_trainer_stop_reads_what_stays_planned_and_goes_on_reading_it_until_another_gives_it()
    {
        var organisation = $"Huis {Guid.NewGuid():N}";
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer], organisation);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator, organisation);
        var session = await site.PlanAsync(inDays: 1, trainerId: trainer.Id);
        var stop = StaffLinks.DisableMember(trainer.Id);

        var asked = await coordinator.OpenAsync(stop);
        var before = await DeskAsync(coordinator);
        await coordinator.FillInAsync(stop);

        asked.QuerySelectorAll(".panel.warning a").Select(link => link.GetAttribute("href")).ShouldBe([PlanningLinks.Session(session.Id)]);
        (await coordinator.OpenAsync(StaffLinks.Member(trainer.Id))).QuerySelector(".panel.warning a")!.GetAttribute("href").ShouldBe(PlanningLinks.Session(session.Id));
        before.TextContent.ShouldNotContain("De trainer is gestopt");
        (await DeskAsync(coordinator)).TextContent.ShouldContain("De trainer is gestopt");
        // So that no other start page is read with it.
        await site.QueryAsync(context => context.ClassSessions.Where(s => s.Id == session.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.State, SessionState.Cancelled), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_trainer_sees_no_class_of_somebody_else_also_as_coordinator()
    {
        var somebody = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var theirs = await site.PlanAsync(inDays: 0, trainerId: somebody.Id);
        var both = await site.AddStaffMemberAsync([StaffRole.Trainer, StaffRole.Coordinator]);

        (await DeskAsync(await site.SignInAsync(StaffRole.Trainer))).QuerySelector($"a[href*='{theirs.Id}']").ShouldBeNull();
        (await DeskAsync(await site.SignInAsync(both))).QuerySelector($"a[href='{TrainerLinks.Session(theirs.Id)}']").ShouldBeNull();
    }

    [Fact]
    public async Task Nothing_to_teach_is_said_in_one_sentence()
    {
        var desk = await DeskAsync(await site.SignInAsync(StaffRole.Trainer));

        desk.QuerySelector("section p")!.TextContent.ShouldBe("Je hebt de komende 30 dagen geen groepsles.");
    }

    [Fact]
    public async Task A_counsellor_books_fills_held_seats_and_sees_who_goes_and_the_outsider_sees_none_of_it()
    {
        var session = await site.PlanAsync(inDays: 10);
        var counsellor = await ClientDesk.OpenAsync(site, "Huis van de balie");
        const string name = "Wafaa";
        var booking = await counsellor.BookedAsync(session, ClientDesk.SomeClient(name));
        await counsellor.Browser.FillInAsync(BlockLinks.All, ("Input.Session", $"{session.Id}"), ("Input.Seats", "2"));
        var block = await site.QueryAsync(context => context.SeatBlocks.AsNoTracking().SingleAsync(b => b.SessionId == session.Id));

        var desk = await DeskAsync(counsellor.Browser);

        desk.QuerySelectorAll(".button.primary").Single().GetAttribute("href").ShouldBe(CounsellorLinks.Book);
        Line(desk, BlockLinks.Block(block.Id)).ShouldStartWith("Nog 2 namen");
        Line(desk, CounsellorLinks.Booking(booking.Id)).ShouldContain(name);
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            var outsider = await DeskAsync(await site.SignInAsync(role, "Een heel ander huis"));
            outsider.TextContent.ShouldNotContain(name);
            outsider.QuerySelector($"a[href*='{block.Id}'], a[href*='{booking.Id}']").ShouldBeNull();
        }
    }

    [Fact]
    public async Task A_client_with_a_landline_is_called_by_the_own_organisation()
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Huis met een vaste lijn");
        var (name, call) = await AddCallAsync(counsellor.OrganisationId);

        Line(await DeskAsync(await site.SignInAsync(counsellor)), MessageLinks.Call(call)).ShouldStartWith(name);
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            (await DeskAsync(await site.SignInAsync(role, "Een heel ander huis"))).TextContent.ShouldNotContain(name);
        }
    }

    [Fact]
    public async Task A_steward_calls_who_came_alone_and_finds_a_seat_for_who_stands_at_the_desk()
    {
        var (name, call) = await AddCallAsync();
        await site.PlanAsync(inDays: 1);
        await site.BookAsync(ClassSite.Request(await site.PlanAsync(seats: 1, inDays: 1)));

        var desk = await DeskAsync(await site.SignInAsync(StaffRole.Steward));

        desk.QuerySelectorAll($"a[href='{MessageLinks.Call(call)}']").Length.ShouldBeLessThanOrEqualTo(1);
        desk.QuerySelector($"a[href='{MessageLinks.Calls}']").ShouldNotBeNull();
        var now = site.Clock.GetUtcNow();
        var next = await site.QueryAsync(context => context.ClassSessions
            .Where(s => s.StartsAt > now && s.Booked < s.Capacity && context.CoursePlans.Any(p => p.Id == s.CoursePlanId && p.Audience == Audience.JobSeekers))
            .OrderBy(s => s.StartsAt).ThenBy(s => s.Id).Select(s => s.Id).Take(3).ToListAsync());
        desk.QuerySelectorAll($"a[href^='{ClassLinks.All}/']").Select(link => link.GetAttribute("href")).ShouldBe(next.Select(ClassLinks.Session));
        (await DeskAsync(await site.SignInAsync(StaffRole.Trainer))).TextContent.ShouldNotContain(name);
    }

    [Fact]
    public async Task A_coordinator_sees_today_what_failed_what_stays_open_and_where_people_wait()
    {
        var today = await site.PlanAsync(inDays: 0);
        var full = await site.PlanAsync(seats: 1, inDays: 1);
        await site.PlanAsync(inDays: -1);
        await site.BookAsync(ClassSite.Request(full));
        var waiting = (await site.BookAsync(ClassSite.Request(full, mayWait: true))).Bookings.Single();
        await site.QueryAsync(context => context.OutboxMessages.Where(m => m.Subject == waiting.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.State, MessageState.Failed).SetProperty(m => m.DoneAt, site.Clock.GetUtcNow())));

        var desk = await DeskAsync(await site.SignInAsync(StaffRole.Coordinator));

        Line(desk, PlanningLinks.Session(today.Id)).ShouldContain("14.00–16.00");
        Line(desk, PlanningLinks.Session(full.Id)).ShouldContain("1 op de wachtlijst");
        Line(desk, MessageLinks.InState("mislukt")).ShouldContain("mislukt");
        Line(desk, TrainerLinks.ToSignOff).ShouldContain("nog afsluiten");
        desk.QuerySelector($"a[href='{PlanningLinks.NewSessions}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task What_failed_long_ago_is_no_longer_counted()
    {
        var booking = (await site.BookAsync(ClassSite.Request(await site.PlanAsync(inDays: 40)))).Bookings.Single();
        var (coordinator, old) = (await site.SignInAsync(StaffRole.Coordinator), site.Clock.GetUtcNow().AddDays(-15));
        await site.QueryAsync(context => context.OutboxMessages.Where(m => m.State == MessageState.Failed)
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.State, MessageState.Dropped)));
        await FailAsync(site.Clock.GetUtcNow());
        (await DeskAsync(coordinator)).QuerySelector($"a[href='{MessageLinks.InState("mislukt")}']").ShouldNotBeNull();

        await FailAsync(old);

        (await DeskAsync(coordinator)).QuerySelector($"a[href='{MessageLinks.InState("mislukt")}']").ShouldBeNull();

        Task FailAsync(DateTimeOffset at) => site.QueryAsync(context => context.OutboxMessages.Where(m => m.Subject == booking.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.State, MessageState.Failed).SetProperty(m => m.DoneAt, at)));
    }

    [Fact]
    public async Task Who_follows_a_training_is_told_when()
    {
        var session = await site.PlanAsync(inDays: 5, audience: Audience.Counsellors);
        var member = await site.AddStaffMemberAsync([StaffRole.Steward]);
        await site.BookAsync(new(RequestKey.New(), [session.Id],
            new Trainee(member.Id, member.Name, member.Email!, member.OrganisationId), BookingOrigin.Staff, MadeBy: member.Id));

        Line(await DeskAsync(await site.SignInAsync(member)), TrainingLinks.Session(session.Id)).ShouldContain("14.00–16.00");
        (await DeskAsync(await site.SignInAsync(StaffRole.Steward))).QuerySelector($"a[href='{TrainingLinks.Session(session.Id)}']").ShouldBeNull();
    }

    // One more than the page asks, because the site may look for jobs at the same moment.
    [Theory]
    [InlineData(StaffRole.Trainer, 14)]
    [InlineData(StaffRole.Steward, 22)]
    [InlineData(StaffRole.Counsellor, 19)]
    [InlineData(StaffRole.Coordinator, 32)]
    public async Task It_asks_the_database_few_questions(StaffRole role, int most)
    {
        await site.PlanAsync(inDays: 0);
        var browser = await site.SignInAsync(role);
        await browser.OpenAsync(StaffLinks.Home);
        var before = site.Queries.Count;

        await browser.OpenAsync(StaffLinks.Home);

        (site.Queries.Count - before).ShouldBeInRange(1, most);
    }

    async Task<(string Name, Guid Call)> AddCallAsync(Guid? organisation = null)
    {
        var number = Interlocked.Increment(ref numbers);
        var name = $"Roza{number}";
        var session = await site.PlanAsync(inDays: 2);
        var person = new PersonDetails(name, Reach.ByPhone(PhoneNumber.Parse($"09 210 {number:0000}")!), OrganisationId: organisation);
        var booking = (await site.BookAsync(ClassSite.Request(session, person))).Bookings.Single();
        var call = await site.QueryAsync(context => context.OutboxMessages
            .Where(m => m.Subject == booking.Id && m.Kind == MessageKinds.Confirmed).Select(m => m.Id).SingleAsync());
        return (name, call);
    }

    static async Task<IElement> DeskAsync(HttpClient browser) => (await browser.OpenAsync(StaffLinks.Home)).QuerySelector(".desk")!;

    static string Line(IParentNode desk, string address) =>
        string.Join(' ', desk.QuerySelector($"li a[href='{address}']").ShouldNotBeNull(address).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
