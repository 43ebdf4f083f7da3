using System.Net;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes.Attendance;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Events;
using DigitaalWerkt.Web.Features.Classes.Events.Team;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Events;

/// <summary>Who reads which guests come: as in a class, for guests are nobody's clients.</summary>
public sealed class GuestListTests(RosterSite site) : IClassFixture<RosterSite>
{
    [Fact]
    public async Task Who_leads_it_and_coordinators_of_partners_read_names_and_where_guests_come_from()
    {
        var (leads, session) = await BeginAsync();
        await InAsync(session);

        foreach (var browser in new[] { await site.SignInAsync(leads), await site.SignInAsync(StaffRole.Coordinator, "Elders") })
        {
            foreach (var address in new[] { TrainerLinks.Session(session.Id), TrainerLinks.Paper(session.Id), EventLinks.Badges(session.Id) })
            {
                var main = (await browser.OpenAsync(address)).QuerySelector("main")!.TextContent;
                main.ShouldContain(Guests.Name);
                main.ShouldContain(Guests.House);
            }
        }
    }

    [Fact]
    public async Task The_network_sees_how_many_come_and_nobody_by_name()
    {
        var (_, session) = await BeginAsync();
        await InAsync(session);
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator, "Stad");

        var page = await network.OpenAsync(PlanningLinks.Session(session.Id));

        page.QuerySelector("main")!.TextContent.ShouldContain("1 van 8");
        page.Source.Text.ShouldNotContain(Guests.Name);
        page.Source.Text.ShouldNotContain(Guests.House);
        (await network.VisitAsync(EventLinks.Badges(session.Id))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData(StaffRole.Trainer, HttpStatusCode.NotFound)]
    [InlineData(StaffRole.Counsellor, HttpStatusCode.NotFound)]
    [InlineData(StaffRole.Steward, HttpStatusCode.NotFound)]
    public async Task Whoever_doesnt_lead_it_reads_no_list(StaffRole role, HttpStatusCode status)
    {
        var (leads, session) = await BeginAsync();
        await InAsync(session);
        var outsider = await site.SignInAsync(role, await OrganisationOfAsync(leads));

        foreach (var address in new[] { TrainerLinks.Session(session.Id), TrainerLinks.Paper(session.Id), EventLinks.Badges(session.Id), EventLinks.BadgesPdf(session.Id) })
        {
            (await outsider.VisitAsync(address)).StatusCode.ShouldBe(status, address);
        }
    }

    [Fact]
    public async Task Badges_are_of_those_who_have_a_seat_and_of_events_only()
    {
        var (leads, session) = await BeginAsync(seats: 1);
        await InAsync(session);
        await InAsync(session, "Wacht Nog");
        var lesson = await site.PlanAsync(trainerId: leads.Id);
        var browser = await site.SignInAsync(leads);

        var page = await browser.OpenAsync(EventLinks.Badges(session.Id));

        page.QuerySelectorAll(".badges td.cut-out").ShouldHaveSingleItem().QuerySelector(".badge-name")!.TextContent.ShouldBe(Guests.Name);
        (await browser.VisitAsync(EventLinks.Badges(lesson.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.OpenAsync(TrainerLinks.Session(lesson.Id))).QuerySelector($"a[href='{EventLinks.Badges(lesson.Id)}']").ShouldBeNull();
        var list = await browser.OpenAsync(TrainerLinks.Session(session.Id));
        list.QuerySelector($"a[href='{EventLinks.Badges(session.Id)}']").ShouldNotBeNull();
        list.QuerySelector($"form[action='{TrainerLinks.Group(session.Id)}']").ShouldBeNull("guests have no lessons");
    }

    [Fact]
    public async Task Badges_come_out_of_the_printer_with_a_name_and_a_house_for_each()
    {
        var (leads, session) = await BeginAsync();
        await InAsync(session);
        await InAsync(session, "Maximiliaan-Alexander De Keersmaecker");

        var browser = await site.SignInAsync(leads);
        var answer = await browser.GetAsync(EventLinks.BadgesPdf(session.Id), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        var file = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var text = await Paper.ReadTextAsync(file);
        foreach (var words in new[] { Guests.Name, Guests.House, "Maximiliaan-Alexander" })
        {
            text.ShouldContain(words);
        }
        (await Paper.CountPagesAsync(file)).ShouldBe(1);
    }

    [Theory]
    [InlineData("An Peeters", null)]
    [InlineData("Charlotte Van den Bossche", "long")]
    [InlineData("Maximiliaan-Alexander De Keersmaecker", "very-long")]
    public void A_long_name_stands_in_smaller_letters(string name, string? size) => BadgeSheet.SizeOf(name).ShouldBe(size);

    [Fact]
    public async Task Somebody_at_the_door_says_where_they_come_from_and_is_noted_as_there()
    {
        var (leads, session) = await BeginAsync(inDays: 0);
        var browser = await site.SignInAsync(leads);

        var answer = await browser.FillInAsync(
            TrainerLinks.WalkIn(session.Id), ("Input.FirstName", "Farid Amrani"), ("Input.ComesFrom", "Buurtwerk"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var booking = await site.OnlyGuestAsync(session);
        (booking.Origin, booking.ComesFrom).ShouldBe((BookingOrigin.WalkIn, "Buurtwerk"));
        (await site.EntriesAsync(booking.Id)).ShouldHaveSingleItem();
        (await browser.FillInAsync(TrainerLinks.WalkIn(session.Id), ("Input.FirstName", "Elif"), ("Input.ComesFrom", new string('a', 101))))
            .StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task At_the_door_of_a_class_nobody_is_asked_where_they_come_from()
    {
        var given = await site.BeginAsync();

        (await given.WalkInFormAsync()).QuerySelector("[name='Input.ComesFrom']").ShouldBeNull();
        await given.Browser.FillInAsync(TrainerLinks.WalkIn(given.Id), ("Input.FirstName", "Elif"), ("Input.ComesFrom", "Ergens"));

        (await site.OnlyGuestAsync(given.Session)).ComesFrom.ShouldBeNull();
    }

    async Task<(StaffMember Leads, ClassSession Session)> BeginAsync(int seats = 8, int inDays = 4)
    {
        site.Clock.AdjustTime(BrusselsTime.At(site.Clock.Today(), new(14, 20)));
        var leads = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        return (leads, await site.PlanEventAsync(seats, inDays, leads.Id));
    }

    Task InAsync(ClassSession session, string name = Guests.Name) => site.InviteAsync(session, name);

    Task<string> OrganisationOfAsync(StaffMember member) => site.QueryAsync(context =>
        context.Organisations.Where(o => o.Id == member.OrganisationId).Select(o => o.Name).SingleAsync());
}
