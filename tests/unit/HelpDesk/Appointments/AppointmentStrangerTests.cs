using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Appointments;

/// <summary>Whoever knows a name and a number reads in no answer when that person has an appointment.</summary>
public sealed partial class AppointmentStrangerTests(AppointmentDeskSite site) : IClassFixture<AppointmentDeskSite>
{
    // All visitors of the tests come from one address, of which so many appointments an hour are taken.
    const double LongerThanTheThrottle = 1.1;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_who_is_busy_then_and_somebody_who_is_free_get_the_same_answers()
    {
        var (busy, free) = await TwoPeopleAsync();

        var seen = await TryAsync(busy);

        seen.ShouldBe(await TryAsync(free));
        seen.Replace(AppointmentLinks.Begin, "…").ShouldNotContain("/afspraak/");
    }

    [Fact]
    public async Task A_form_that_comes_too_late_gets_the_same_answer_whoever_is_busy()
    {
        var (busy, free) = await TwoPeopleAsync();
        var (one, other) = (site.Visitor(), site.Visitor());
        var (ofBusy, ofFree) = (await FormAsync(one, busy), await FormAsync(other, free));
        var first = await SendAsync(one, ofBusy, busy);
        first.ShouldBe(await SendAsync(other, ofFree, free));
        site.Clock.Advance(busy.Moment - site.Clock.GetUtcNow() - TimeSpan.FromMinutes(30));

        var late = await SendAsync(one, ofBusy, busy);

        late.ShouldStartWith($"{HttpStatusCode.Conflict}");
        late.ShouldBe(await SendAsync(other, ofFree, free));
    }

    [Fact]
    public async Task An_hour_that_is_gone_is_gone_for_both()
    {
        var (busy, free) = await TwoPeopleAsync();
        var (one, other) = (site.Visitor(), site.Visitor());
        var (ofBusy, ofFree) = (await FormAsync(one, busy), await FormAsync(other, free));
        foreach (var desk in new[] { busy.Desk, busy.Desk, free.Desk, free.Desk })
        {
            await site.BookedAsync(desk, busy.Moment);
        }
        var before = await SnapshotAsync();

        var gone = await SendAsync(one, ofBusy, busy);

        gone.ShouldStartWith($"{HttpStatusCode.Conflict}");
        gone.ShouldContain("Dit uur is net weg");
        gone.ShouldBe(await SendAsync(other, ofFree, free));
        (await SnapshotAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Nothing_is_planned_for_whoever_is_busy_and_they_hear_once_a_day_what_they_have()
    {
        var (busy, _) = await TwoPeopleAsync();
        var (confirmed, before) = (await ConfirmedAsync(busy.Has), await SnapshotAsync("outbox_message"));

        for (var time = 0; time < 3; time++)
        {
            var visitor = site.Visitor();
            (await SendAsync(visitor, await FormAsync(visitor, busy), busy)).ShouldContain("Je vraag is verstuurd");
        }

        (await SnapshotAsync("outbox_message")).ShouldBe(before);
        (await ConfirmedAsync(busy.Has)).ShouldBe(confirmed + 1);
        site.Clock.Advance(TimeSpan.FromDays(1));
        await SendAsync(site.Visitor(), await FormAsync(site.Visitor(), busy), busy);
        (await ConfirmedAsync(busy.Has)).ShouldBe(confirmed + 2);
    }

    [Fact]
    public async Task A_card_in_hand_shows_nothing_of_whoever_came_without_it()
    {
        var (busy, free) = await TwoPeopleAsync();
        var (card, other) = (await CardAsync(), await CardAsync());

        var seen = await TryAsync(busy, card);

        seen.ShouldBe(await TryAsync(free, other));
        var made = (await site.PlannedAsync(free.Desk)).ShouldHaveSingleItem();
        made.LearnerId.ShouldBeNull();
        var ticket = await site.QueryAsync(context => context.Tickets.AsNoTracking().SingleAsync(t => t.Id == made.TicketId, Cancel));
        ticket.LearnerId.ShouldBeNull();
        (await site.Visitor(other).GetStringAsync(CardLinks.TakeAlong, Cancel)).ShouldNotContain(ticket.Code);
    }

    [Fact]
    public async Task The_own_device_and_the_own_card_go_on_as_before()
    {
        site.Clock.Advance(TimeSpan.FromHours(LongerThanTheThrottle));
        var (desk, other, number) = (await site.DeskAsync(), await site.DeskAsync(), Booker.NewNumber());
        var (device, card) = (site.Visitor(), site.Visitor(await CardAsync()));
        foreach (var (visitor, way) in new[] { (device, ("Input.Reach", "Phone")), (card, ("Input.Reach", "Card")) })
        {
            var hour = visitor == device ? 9 : 10;
            (await BookAsync(desk, hour)).Headers.Location!.ToString().ShouldStartWith("/afspraak/");
            (await BookAsync(desk, hour + 1)).Headers.Location!.ToString().ShouldStartWith("/afspraak/");
            var before = await SnapshotAsync();

            var answer = await BookAsync(other, hour);

            answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await answer.ReadPageAsync()).Body!.TextContent.ShouldContain("Dit uur is net weg");
            (await SnapshotAsync()).ShouldBe(before);

            async Task<HttpResponseMessage> BookAsync(Desk where, int at) => await visitor.SubmitAsync(
                await FormAsync(visitor, where, site.At(visitor == device ? 4 : 5, at)), ("Input.Name", "Amina"), way, ("Input.Phone", number));
        }
    }

    [Fact]
    public async Task A_client_of_an_organisation_is_known_too()
    {
        site.Clock.Advance(TimeSpan.FromHours(LongerThanTheThrottle));
        var (desk, number, counsellor) = (await site.DeskAsync(), Booker.NewNumber(), await site.AddStaffMemberAsync([StaffRole.Counsellor]));
        await site.BookedAsync(await site.DeskAsync(), site.At(4, 10), Amina(number) with { OrganisationId = counsellor.OrganisationId });
        var visitor = site.Visitor();

        var answer = await SendAsync(visitor, await FormAsync(visitor, desk, site.At(4, 10)), new(desk, site.At(4, 10), number, null!));

        answer.ShouldContain("Je vraag is verstuurd");
        (await visitor.OpenAsync(SiteLinks.Help())).QuerySelector("a[href^='/afspraak/']").ShouldBeNull();
    }

    [Fact]
    public async Task The_link_of_a_question_of_nobody_tells_nothing_of_whoever_was_named()
    {
        var (busy, free) = await TwoPeopleAsync();

        var seen = await AskAsync(busy);

        seen.ShouldBe(await AskAsync(free));
        seen.Replace(AppointmentLinks.Begin, "…").ShouldNotContain("/afspraak/");

        async Task<string> AskAsync(Somebody somebody)
        {
            var question = (await site.WithAsync<OpenTicket, Ticket?>(open => open.RunAsync(
                new() { Key = RequestKey.New(), Origin = TicketOrigin.Website, Topic = TicketTopic.Email, Text = "Help" }, Cancel)))!;
            var token = await site.WithAsync<TicketTokens, string>(tokens => Task.FromResult(tokens.Of(question.Id)));
            var (visitor, address) = (site.Visitor(), AppointmentLinks.Moment(AppointmentLinks.Begin, somebody.Desk.Location, somebody.Moment, token));
            var form = (IHtmlFormElement)(await visitor.OpenAsync(address)).QuerySelector("main form[method=post]")!;
            var answers = $"{await SendAsync(visitor, form, somebody)}\n\n{await SendAsync(visitor, form, somebody)}";
            var again = await visitor.GetAsync(address, Cancel);
            return $"{answers}\n\n{Bare(await SeenAsync(visitor, again), somebody)}".Replace(token, "…");
        }
    }

    [Fact]
    public async Task The_language_of_somebody_is_changed_by_no_stranger()
    {
        site.Clock.Advance(TimeSpan.FromHours(LongerThanTheThrottle));
        var (desk, number) = (await site.DeskAsync(), Booker.NewNumber());
        var person = Amina(number) with { HelpLanguage = Language.FindHelp("tr") };
        await site.BookedAsync(desk, site.At(4, 9), person);
        var stranger = site.Visitor(("__Host-taal", "ar"));

        await SendAsync(stranger, await FormAsync(stranger, desk, site.At(4, 11)), new(desk, site.At(4, 11), number, null!));

        var key = Person.KeyOf(person);
        (await site.PlannedAsync(desk)).Count.ShouldBe(2);
        (await site.QueryAsync(context => context.People.Where(p => p.PersonKey == key).Select(p => p.HelpLanguage).SingleAsync(Cancel))).ShouldBe("tr");
    }

    /// <summary>Two people who each have an appointment somewhere else: one at the hour that is asked for, and one at another hour.</summary>
    async Task<(Somebody Busy, Somebody Free)> TwoPeopleAsync()
    {
        site.Clock.Advance(TimeSpan.FromHours(LongerThanTheThrottle));
        return (await SomebodyAsync(site.At(4, 10)), await SomebodyAsync(site.At(4, 11)));
    }

    async Task<Somebody> SomebodyAsync(DateTimeOffset has)
    {
        // Of two stewards, so that the hour is still free when one of them has it.
        var (desk, elsewhere, number) = (await site.DeskAsync(), await site.DeskAsync(), Booker.NewNumber());
        await site.DeskAsync(desk.Location);
        return new(desk, site.At(4, 10), number, await site.BookedAsync(elsewhere, has, Amina(number)));
    }

    /// <summary>All that a stranger sees who asks for an hour for somebody: twice with one form, then with something else in it, then with another form.</summary>
    async Task<string> TryAsync(Somebody somebody, params (string Name, string Value)[] cookies)
    {
        var stranger = site.Visitor(cookies);
        var form = await FormAsync(stranger, somebody);
        List<string> seen = [await SendAsync(stranger, form, somebody), await SendAsync(stranger, form, somebody)];
        seen.Add(await SendAsync(stranger, form, somebody, ("Input.Topic", $"{TicketTopic.Apply}")));
        seen.Add(await SendAsync(stranger, await FormAsync(stranger, somebody), somebody));
        foreach (var address in new[] { SiteLinks.Start, SiteLinks.Help() })
        {
            seen.Add(string.Join(' ', (await stranger.OpenAsync(address)).QuerySelectorAll("main a").Select(link => link.GetAttribute("href"))));
        }
        return string.Join("\n\n", seen);
    }

    async Task<string> SendAsync(HttpClient stranger, IHtmlFormElement form, Somebody somebody, params (string, string)[] also)
    {
        var answer = await stranger.SubmitAsync(form, [("Input.Name", "Amina"), ("Input.Reach", "Phone"), ("Input.Phone", somebody.Number), .. also]);
        return Bare(await SeenAsync(stranger, answer), somebody);
    }

    static async Task<string> SeenAsync(HttpClient stranger, HttpResponseMessage answer)
    {
        var cookies = answer.Headers.TryGetValues("Set-Cookie", out var set) ? set.Select(cookie => cookie.Split('=')[0]) : [];
        var page = answer.Headers.Location is { } location ? await stranger.OpenAsync(location.ToString()) : await answer.ReadPageAsync();
        return $"{answer.StatusCode} {answer.Headers.Location} {string.Join(' ', cookies)}\n{page.DocumentElement.OuterHtml}";
    }

    static string Bare(string seen, Somebody somebody) => Random().Replace(seen.Replace(somebody.Number, "…"), "…");

    static PersonDetails Amina(string number) => new("Amina", Reach.ByPhone(PhoneNumber.Parse(number)!));

    static Task<IHtmlFormElement> FormAsync(HttpClient browser, Somebody somebody) => FormAsync(browser, somebody.Desk, somebody.Moment);

    static async Task<IHtmlFormElement> FormAsync(HttpClient browser, Desk desk, DateTimeOffset moment) => (IHtmlFormElement)(await browser.OpenAsync(
        $"{AppointmentLinks.Moment(AppointmentLinks.Begin, desk.Location, moment)}&over=Email")).QuerySelector("main form[method=post]")!;

    /// <summary>The cookie of a new card.</summary>
    async Task<(string Name, string Value)> CardAsync()
    {
        var made = await site.Visitor().PostFormAsync(CardLinks.Mine, ("naam", "Amina"));
        var cookie = made.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("__Host-kaart=", StringComparison.Ordinal));
        var parts = cookie.Split(';')[0].Split('=', 2);
        return (parts[0], parts[1]);
    }

    Task<int> ConfirmedAsync(Appointment appointment) => site.QueryAsync(context =>
        context.OutboxMessages.CountAsync(m => m.Subject == appointment.Id && m.Kind == AppointmentKind.Confirmed, Cancel));

    Task<IReadOnlyList<string>> SnapshotAsync(params string[] except) => site.SnapshotAsync(["throttle_count", .. except]);

    // Keys of forms, and the names and ids of places.
    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32}")]
    private static partial Regex Random();

    /// <summary>Somebody for whom an hour is asked, and what they have already.</summary>
    sealed record Somebody(Desk Desk, DateTimeOffset Moment, string Number, Appointment Has);
}
