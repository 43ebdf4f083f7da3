using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Messages;

/// <summary>A site from which nobody sends an SMS or an e-mail.</summary>
public sealed class NoSenderTests(ClassSite site) : IClassFixture<ClassSite>
{
    [Theory]
    [InlineData(ReachKind.Phone)]
    [InlineData(ReachKind.Email)]
    public async Task A_message_becomes_a_call(ReachKind reach)
    {
        var booking = (await site.BookAsync(ClassSite.Request(await site.PlanAsync(inDays: 30), Person(reach)))).Bookings.Single();

        await site.SendAsync();

        (await site.MessageAsync(booking, MessageKinds.Confirmed)).ShouldSatisfyAllConditions(
            m => m.Channel.ShouldBe(Channel.Call), m => m.State.ShouldBe(MessageState.Waiting), m => m.Attempts.ShouldBe(0), m => m.SendingAt.ShouldBeNull());
    }

    [Theory]
    [InlineData(ReachKind.Phone)]
    [InlineData(ReachKind.Email)]
    public async Task Who_has_to_be_called_about_an_offer_keeps_the_seat_until_then(ReachKind reach)
    {
        var session = await site.PlanAsync(seats: 1, inDays: 30);
        var first = (await site.BookAsync(ClassSite.Request(session))).Bookings.Single();
        var next = (await site.BookAsync(ClassSite.Request(session, Person(reach), mayWait: true))).Bookings.Single();
        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(first.Id, CancellationToken.None));

        await site.SendAsync();

        (await site.MessageAsync(next, MessageKinds.Offered)).Channel.ShouldBe(Channel.Call);
        var offered = await site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(b => b.Id == next.Id));
        (offered.State, offered.OfferedUntil).ShouldBe((BookingState.Offered, null));
    }

    [Fact]
    public async Task What_is_for_staff_and_nobody_can_send_is_seen_by_the_coordinator()
    {
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var session = await site.PlanAsync(inDays: 30, trainerId: trainer.Id);
        await site.WithAsync<CancelSession, ChangeOutcome>(cancel => cancel.RunAsync(session.Id, "De zaal is dicht.", session.Sequence, CancellationToken.None));

        await site.SendAsync();

        var page = (await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(MessageLinks.InState("mislukt"))).QuerySelector("main")!;
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("geen mailserver");
        page.QuerySelector("tbody")!.TextContent.ShouldContain(trainer.Name);
        page.QuerySelector("tbody")!.TextContent.ShouldContain("Deze site verstuurt geen e-mails.");
    }

    [Fact]
    public async Task What_could_not_be_told_of_an_account_stands_on_the_desk_of_whomever_it_concerns()
    {
        var (person, coordinator) = (await AddAsync(StaffRole.Counsellor, "Huis zonder post"), await AddAsync(StaffRole.Coordinator, "Huis zonder post"));
        var outsider = await AddAsync(StaffRole.Coordinator, "Een ander huis");
        var browser = await site.SignInAsync(coordinator);
        await browser.FillInAsync(StaffLinks.NewPassword(person.Id));

        await site.SendAsync();

        foreach (var concerned in new[] { person, coordinator })
        {
            (await DeskAsync(concerned)).ShouldContain("maakte een link voor een nieuw wachtwoord");
        }
        (await DeskAsync(outsider)).ShouldNotContain("maakte een link voor een nieuw wachtwoord");
        site.Clock.Advance(TimeSpan.FromDays(15));
        (await DeskAsync(person)).ShouldNotContain("maakte een link voor een nieuw wachtwoord");
    }

    [Fact]
    public async Task So_does_another_trainer_who_reads_the_names_of_clients()
    {
        var (planner, keeper) = (await AddAsync(StaffRole.Coordinator, "Planhuis"), await AddAsync(StaffRole.Coordinator, "Huis met cliënten"));
        var trainer = await AddAsync(StaffRole.Trainer, "Planhuis");
        var session = await site.PlanAsync(inDays: 10);
        await site.BookAsync(ClassSite.Request(session, ClassSite.SomeBody() with { OrganisationId = keeper.OrganisationId }));
        var browser = await site.SignInAsync(planner);
        await browser.FillInAsync(PlanningLinks.ChangeSession(session.Id), ("Input.TrainerId", $"{trainer.Id}"));

        await site.SendAsync();

        (await DeskAsync(keeper)).ShouldContain("gaf een groepsles met cliënten van je organisatie een lesgever");
    }

    [Fact]
    public async Task Coordinators_read_that_nobody_is_told_by_mail_of_what_happens_with_accounts()
    {
        foreach (var role in new[] { StaffRole.Coordinator, StaffRole.NetworkCoordinator })
        {
            (await DeskAsync(await AddAsync(role, "Huis zonder post"))).ShouldContain("Deze site verstuurt geen e-mails");
        }
        (await DeskAsync(await AddAsync(StaffRole.Trainer, "Huis zonder post"))).ShouldNotContain("Deze site verstuurt geen e-mails");
        (await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(StaffLinks.Members)).QuerySelector("main .panel.warning")!.TextContent
            .ShouldContain("geen e-mails");
        (await (await site.SignInAsync(StaffRole.NetworkCoordinator)).OpenAsync(StaffLinks.Organisations)).QuerySelector("main .panel.warning")!
            .TextContent.ShouldContain("geen e-mails");
    }

    Task<StaffMember> AddAsync(StaffRole role, string organisation) => site.AddStaffMemberAsync([role], organisation);

    async Task<string> DeskAsync(StaffMember member) => (await (await site.SignInAsync(member)).OpenAsync(StaffLinks.Home)).QuerySelector("main")!.TextContent;

    static PersonDetails Person(ReachKind reach) =>
        reach == ReachKind.Email ? new("Elif", Reach.ByEmail(Cast.NewEmail())) : ClassSite.SomeBody();
}
