using System.Net;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes.Counsellors;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Blocks;

public sealed class HeldSeatTests(ClassSite site) : IClassFixture<ClassSite>
{
    [Fact]
    public async Task An_organisation_holds_seats_until_two_days_before()
    {
        var session = await site.PlanAsync(inDays: 10);
        var desk = await ClientDesk.OpenAsync(site);

        var block = await HoldAsync(desk, session, 3);

        (block.OrganisationId, block.Seats, block.Unnamed, block.MadeBy).ShouldBe((desk.Counsellor.OrganisationId, 3, 3, desk.Counsellor.Id));
        block.ReleaseAt.ShouldBe(session.StartsAt.AddHours(-48));
        (await site.ReadAsync(session)).Booked.ShouldBe(3);
        (await desk.Browser.OpenAsync(BlockLinks.All)).QuerySelector("main")!.TextContent.ShouldContain("Vrijgehouden tot");
    }

    [Fact]
    public async Task A_day_can_be_chosen_but_not_one_that_is_over_nor_one_on_which_who_waits_needs_the_seats()
    {
        var session = await site.PlanAsync(inDays: 10);
        var desk = await ClientDesk.OpenAsync(site);

        var block = await HoldAsync(desk, session, 2, ("Input.Until", $"{session.Day.AddDays(-4):yyyy-MM-dd}"));

        block.ReleaseAt.ShouldBe(BrusselsTime.At(session.Day.AddDays(-3), TimeOnly.MinValue));
        var tooLong = await AskAsync(desk, session, 2, ("Input.Until", $"{session.Day.AddDays(-1):yyyy-MM-dd}"));
        tooLong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await tooLong.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain(BelgianFormat.ShortMoment(session.StartsAt.AddHours(-48)));
        (await site.ReadAsync(session)).Booked.ShouldBe(2);
        (await AskAsync(desk, session, 2, ("Input.Until", "2020-01-01"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_class_of_which_no_seat_can_be_held_any_more_is_not_offered_and_a_visit_says_so()
    {
        var (soon, later) = (await site.PlanAsync(inDays: 1), await site.PlanAsync(inDays: 10));
        var desk = await ClientDesk.OpenAsync(site);

        var page = await desk.Browser.OpenAsync(BlockLinks.Hold(soon.Id));
        var sent = await AskAsync(desk, soon, 2);

        page.QuerySelector($"option[value='{soon.Id}']").ShouldBeNull();
        page.QuerySelector($"option[value='{later.Id}']").ShouldNotBeNull();
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("geen plaatsen meer vrijhouden");
        (await desk.Browser.OpenAsync(BlockLinks.Hold(later.Id))).QuerySelector(".error-summary").ShouldBeNull();
        sent.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await sent.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("geen plaatsen meer vrijhouden");
        (await site.ReadAsync(soon)).Booked.ShouldBe(0);
    }

    [Theory]
    [InlineData("0", HttpStatusCode.UnprocessableEntity)]
    [InlineData("", HttpStatusCode.UnprocessableEntity)]
    [InlineData("9", HttpStatusCode.Conflict)]
    public async Task A_number_that_cannot_be_held_is_refused_and_kept(string seats, HttpStatusCode status)
    {
        var session = await site.PlanAsync(seats: 8, inDays: 10);
        var desk = await ClientDesk.OpenAsync(site);

        var response = await desk.Browser.FillInAsync(BlockLinks.All, ("Input.Session", $"{session.Id}"), ("Input.Seats", seats));

        response.StatusCode.ShouldBe(status);
        (await response.ReadPageAsync()).QuerySelector("select option[selected]")!.GetAttribute("value").ShouldBe(session.Id.ToString());
        (await site.ReadAsync(session)).Booked.ShouldBe(0);
    }

    [Fact]
    public async Task A_held_seat_gets_a_name_and_takes_no_other_seat()
    {
        var session = await site.PlanAsync(seats: 2, inDays: 10);
        var desk = await ClientDesk.OpenAsync(site);
        var block = await HoldAsync(desk, session, 2);

        var response = await desk.Browser.FillInAsync(BlockLinks.Block(block.Id), ("Input.Client", ClientDesk.SomeClient("Nadia")), ("Input.Language", "tr"));

        response.Headers.Location!.ToString().ShouldBe(BlockLinks.Block(block.Id));
        var booking = await site.QueryAsync(context => context.Bookings.SingleAsync(b => b.BlockId == block.Id));
        (booking.Origin, booking.State, booking.HasMandate, booking.MadeBy).ShouldBe((BookingOrigin.Block, BookingState.Confirmed, true, desk.Counsellor.Id));
        (await site.ReadAsync(session)).Booked.ShouldBe(2);
        (await desk.Browser.OpenAsync(BlockLinks.Block(block.Id))).QuerySelector("main li")!.TextContent.ShouldContain("Nadia");
    }

    [Fact]
    public async Task A_form_that_one_goes_back_to_names_the_next_seat()
    {
        var session = await site.PlanAsync(inDays: 10);
        var desk = await ClientDesk.OpenAsync(site);
        var block = await HoldAsync(desk, session, 3);
        var form = await desk.FormAsync(BlockLinks.Block(block.Id));

        await desk.Browser.SubmitAsync(form, ("Input.Client", ClientDesk.SomeClient("Nadia")));
        await desk.Browser.SubmitAsync(form, ("Input.Client", ClientDesk.SomeClient("Omar")));
        var keyless = await desk.Browser.SubmitAsync(form, ("Input.Client", ClientDesk.SomeClient()), ("Input.Key", ""));

        (await FindAsync(block)).Unnamed.ShouldBe(1);
        keyless.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Seats_are_not_held_by_a_form_without_its_key()
    {
        var session = await site.PlanAsync(inDays: 10);
        var desk = await ClientDesk.OpenAsync(site);

        (await AskAsync(desk, session, 2, ("Input.Key", $"{Guid.Empty}"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.ReadAsync(session)).Booked.ShouldBe(0);
    }

    [Fact]
    public async Task Who_moves_leaves_the_held_seat_to_the_organisation()
    {
        var (session, other) = (await site.PlanAsync(seats: 2, inDays: 10), await site.PlanAsync(inDays: 11));
        var desk = await ClientDesk.OpenAsync(site);
        var block = await HoldAsync(desk, session, 2);
        await desk.Browser.FillInAsync(BlockLinks.Block(block.Id), ("Input.Client", ClientDesk.SomeClient()));
        var booking = await site.QueryAsync(context => context.Bookings.SingleAsync(b => b.BlockId == block.Id));
        await site.BookAsync(ClassSite.Request(session, mayWait: true));

        var moved = await site.WithAsync<MoveBooking, BookAnswer>(move => move.RunAsync(booking.Id, other.Id, RequestKey.New(), CancellationToken.None));

        moved.Outcome.ShouldBe(BookOutcome.Booked);
        (await FindAsync(block)).Unnamed.ShouldBe(2);
        ((await site.ReadAsync(session)).Booked, await site.CountAsync(session), (await site.ReadAsync(other)).Booked).ShouldBe((2, 2, 1));
    }

    [Fact]
    public async Task When_the_open_seats_are_gone_the_form_of_the_organisation_takes_one_that_it_holds()
    {
        var session = await site.PlanAsync(seats: 3, inDays: 10);
        var desk = await ClientDesk.OpenAsync(site, "Houdt er twee");
        var block = await HoldAsync(desk, session, 2);
        var open = await desk.BookedAsync(session, ClientDesk.SomeClient());
        var page = await desk.Browser.OpenAsync(CounsellorLinks.BookInto(session.Id));
        var form = await desk.FormAsync(CounsellorLinks.BookInto(session.Id));
        var client = ClientDesk.SomeClient("Nadia");

        var first = await desk.Browser.SubmitAsync(form, ("Input.Client", client));
        var second = await desk.Browser.SubmitAsync(form, ("Input.Client", client));

        page.QuerySelector("label:has(input[checked])")!.TextContent.ShouldContain("nog 2 plaatsen van je organisatie");
        second.Headers.Location!.ToString().ShouldBe(first.Headers.Location!.ToString());
        var booking = await site.QueryAsync(context => context.Bookings.SingleAsync(b => b.BlockId == block.Id));
        (booking.State, booking.Origin, booking.MadeBy, open.BlockId).ShouldBe((BookingState.Confirmed, BookingOrigin.Block, desk.Counsellor.Id, null));
        ((await FindAsync(block)).Unnamed, (await site.ReadAsync(session)).Booked).ShouldBe((1, 3));
        // A form on which it was still full.
        (await desk.BookedAsync(session, ClientDesk.SomeClient(), ("Input.Instead", $"wacht:{session.Id}"))).BlockId.ShouldBe(block.Id);
        var full = await desk.BookAsync(session, ClientDesk.SomeClient());
        full.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await full.ReadPageAsync()).QuerySelector("button[value^='wacht:']").ShouldNotBeNull();
        ((await site.ReadAsync(session)).Booked, await site.CountAsync(session)).ShouldBe((3, 3));
    }

    [Fact]
    public async Task Seats_that_an_organisation_holds_are_not_free_for_another()
    {
        var session = await site.PlanAsync(seats: 2, inDays: 10);
        var block = await HoldAsync(await ClientDesk.OpenAsync(site), session, 2);
        var outsider = await ClientDesk.OpenAsync(site, "Elders");

        var page = await outsider.Browser.OpenAsync(CounsellorLinks.BookInto(session.Id));
        var answer = await outsider.BookAsync(session, ClientDesk.SomeClient());

        page.QuerySelector("label:has(input[checked])")!.TextContent.ShouldContain("Vol: wachtlijst");
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await FindAsync(block)).Unnamed.ShouldBe(2);
    }

    [Fact]
    public async Task Open_and_held_seats_at_once_are_as_many_as_there_are()
    {
        var session = await site.PlanAsync(seats: 5, inDays: 10);
        var desk = await ClientDesk.OpenAsync(site, "Met twee blokken");
        SeatBlock[] blocks = [await HoldAsync(desk, session, 1), await HoldAsync(desk, session, 2)];
        var form = await desk.FormAsync(CounsellorLinks.BookInto(session.Id));
        var clients = Enumerable.Range(0, 8).Select(_ => ClientDesk.SomeClient()).ToList();

        var answers = await Task.WhenAll(clients.Select(client => desk.Browser.SubmitAsync(form, ("Input.Client", client))));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.SeeOther || answer.StatusCode == HttpStatusCode.Conflict);
        var after = await site.ReadAsync(session);
        (after.Booked, await site.CountAsync(session)).ShouldBe((5, 5));
        var unnamed = (await FindAsync(blocks[0])).Unnamed + (await FindAsync(blocks[1])).Unnamed;
        var named = await site.QueryAsync(context => context.Bookings.CountAsync(b => b.SessionId == session.Id && b.State == BookingState.Confirmed));
        (named + unnamed).ShouldBe(5);
        named.ShouldBe(answers.Count(answer => answer.StatusCode == HttpStatusCode.SeeOther));
    }

    [Theory]
    [InlineData(false, 2, BookingState.Waiting)]
    [InlineData(true, 1, BookingState.Offered)]
    public async Task Who_cancels_a_held_seat_chooses_whether_the_organisation_keeps_it(bool setsFree, int unnamed, BookingState waiting)
    {
        var session = await site.PlanAsync(seats: 2, inDays: 10);
        var desk = await ClientDesk.OpenAsync(site);
        var block = await HoldAsync(desk, session, 2);
        var booking = await desk.BookedAsync(session, ClientDesk.SomeClient("Bilal"));
        var next = (await site.BookAsync(ClassSite.Request(session, mayWait: true))).Bookings.Single();
        var page = await desk.Browser.OpenAsync(CounsellorLinks.Cancel(booking.Id));
        var form = await desk.FormAsync(CounsellorLinks.Cancel(booking.Id));
        (string, string)[] choice = setsFree ? [("SetsFree", "true")] : [];

        await desk.Browser.SubmitAsync(form, choice);
        await desk.Browser.SubmitAsync(form, choice);

        page.QuerySelector(".lead")!.TextContent.ShouldContain("De plaats blijft van je organisatie, zonder naam.");
        form.QuerySelectorAll("button").Select(button => button.TextContent).ShouldBe(["Annuleer, en houd de plaats", "Annuleer, en geef de plaats vrij"]);
        (await FindAsync(block)).Unnamed.ShouldBe(unnamed);
        (await desk.FindAsync(next.Id)).State.ShouldBe(waiting);
        ((await site.ReadAsync(session)).Booked, await site.CountAsync(session)).ShouldBe((2, 2));
    }

    [Fact]
    public async Task A_client_who_is_booked_already_and_one_who_is_nobody_get_no_second_seat()
    {
        var session = await site.PlanAsync(inDays: 10);
        var desk = await ClientDesk.OpenAsync(site);
        var client = ClientDesk.SomeClient();
        await desk.BookedAsync(session, client);
        var block = await HoldAsync(desk, session, 1);

        (await desk.Browser.FillInAsync(BlockLinks.Block(block.Id), ("Input.Client", client))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await desk.Browser.FillInAsync(BlockLinks.Block(block.Id), ("Input.Client", "0470"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await FindAsync(block)).Unnamed.ShouldBe(1);
    }

    [Fact]
    public async Task Seats_of_a_training_are_for_colleagues()
    {
        var session = await site.PlanAsync(inDays: 10, audience: Audience.Counsellors);
        var desk = await ClientDesk.OpenAsync(site, "Met collega's");
        var colleague = await site.AddStaffMemberAsync([StaffRole.Steward], "Met collega's");
        var stranger = await site.AddStaffMemberAsync([StaffRole.Steward], "Elders");
        var block = await HoldAsync(desk, session, 2);

        (await desk.Browser.FillInAsync(BlockLinks.Block(block.Id), ("Input.Member", $"{stranger.Id}"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await desk.Browser.FillInAsync(BlockLinks.Block(block.Id), ("Input.Member", $"{colleague.Id}"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var booking = await site.QueryAsync(context => context.Bookings.SingleAsync(b => b.BlockId == block.Id));
        (booking.StaffMemberId, booking.OrganisationId, booking.PersonId).ShouldBe((colleague.Id, colleague.OrganisationId, null));
        (await desk.Browser.OpenAsync(BlockLinks.Block(block.Id))).QuerySelector("main ul")!.TextContent.ShouldContain(colleague.Name);
        (await FindAsync(block)).Unnamed.ShouldBe(1);
    }

    [Fact]
    public async Task Releasing_frees_the_seats_without_a_name_and_naming_is_then_over()
    {
        var session = await site.PlanAsync(seats: 3, inDays: 10);
        var desk = await ClientDesk.OpenAsync(site);
        var block = await HoldAsync(desk, session, 3);
        await desk.Browser.FillInAsync(BlockLinks.Block(block.Id), ("Input.Client", ClientDesk.SomeClient()));
        var naming = await desk.FormAsync(BlockLinks.Block(block.Id));

        (await desk.Browser.FillInAsync(BlockLinks.Release(block.Id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await site.ReadAsync(session)).Booked.ShouldBe(1);
        (await desk.Browser.SubmitAsync(naming, ("Input.Client", ClientDesk.SomeClient()))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await site.ReadAsync(session)).Booked.ShouldBe(1);
    }

    [Fact]
    public async Task The_outsider_neither_sees_nor_names_nor_releases()
    {
        var session = await site.PlanAsync(inDays: 10);
        var block = await HoldAsync(await ClientDesk.OpenAsync(site), session, 2);
        var outsider = await ClientDesk.OpenAsync(site, "Elders");
        var coordinator = await ClientDesk.OpenAsync(site, "Stad", StaffRole.Coordinator);
        var token = (await outsider.FormAsync(BlockLinks.All)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        foreach (var address in new[] { BlockLinks.Block(block.Id), BlockLinks.Release(block.Id) })
        {
            (await outsider.Browser.VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await outsider.Browser.PostFormAsync(address, ("__RequestVerificationToken", token), ("Input.Client", ClientDesk.SomeClient())))
                .StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await coordinator.Browser.VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await site.Visitor().VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }
        (await outsider.Browser.OpenAsync(BlockLinks.All)).QuerySelector("main table").ShouldBeNull();
        (await coordinator.Browser.OpenAsync(BlockLinks.All)).QuerySelector("main table")!.TextContent.ShouldContain("Jobteam");
        (await FindAsync(block)).Unnamed.ShouldBe(2);
    }

    [Fact]
    public async Task Naming_and_releasing_at_once_never_sell_a_seat_twice()
    {
        var session = await site.PlanAsync(seats: 4, inDays: 10);
        var desk = await ClientDesk.OpenAsync(site);
        var block = await HoldAsync(desk, session, 4);
        await site.BookAsync(ClassSite.Request(session, mayWait: true));
        await site.BookAsync(ClassSite.Request(session, mayWait: true));
        var naming = new List<AngleSharp.Html.Dom.IHtmlFormElement>();
        for (var i = 0; i < 6; i++)
        {
            naming.Add(await desk.FormAsync(BlockLinks.Block(block.Id)));
        }
        var release = await desk.FormAsync(BlockLinks.Release(block.Id));

        var answers = await Task.WhenAll(
        [
            .. naming.Take(3).Select(form => desk.Browser.SubmitAsync(form, ("Input.Client", ClientDesk.SomeClient()))),
            desk.Browser.SubmitAsync(release),
            .. naming.Skip(3).Select(form => desk.Browser.SubmitAsync(form, ("Input.Client", ClientDesk.SomeClient()))),
        ]);

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.SeeOther || answer.StatusCode == HttpStatusCode.Conflict);
        var after = await site.ReadAsync(session);
        after.Booked.ShouldBe(await site.CountAsync(session));
        after.Booked.ShouldBeLessThanOrEqualTo(4);
        var named = await site.QueryAsync(context => context.Bookings.CountAsync(b => b.BlockId == block.Id));
        named.ShouldBe(answers.Where((_, i) => i != 3).Count(answer => answer.StatusCode == HttpStatusCode.SeeOther));
        (await FindAsync(block)).Unnamed.ShouldBe(0);
    }

    static Task<HttpResponseMessage> AskAsync(ClientDesk desk, ClassSession session, int seats, params (string Name, string Value)[] more) =>
        desk.Browser.FillInAsync(BlockLinks.All, [("Input.Session", $"{session.Id}"), ("Input.Seats", $"{seats}"), .. more]);

    async Task<SeatBlock> HoldAsync(ClientDesk desk, ClassSession session, int seats, params (string Name, string Value)[] more)
    {
        var answer = await AskAsync(desk, session, seats, more);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var id = Guid.Parse(answer.Headers.Location!.ToString().Split('/')[^1]);
        return await site.QueryAsync(context => context.SeatBlocks.AsNoTracking().SingleAsync(b => b.Id == id));
    }

    Task<SeatBlock> FindAsync(SeatBlock block) => site.QueryAsync(context => context.SeatBlocks.AsNoTracking().SingleAsync(b => b.Id == block.Id));
}
