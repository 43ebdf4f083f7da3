using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Cards;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.People.Cards;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Referrals;
using DigitaalWerkt.Web.Features.Referrals.Card;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Referrals;

/// <summary>A client is referred once they agreed; the other side sees what was shared and answers; nobody else sees anything.</summary>
public sealed class ReferralTests(MessageSite site) : IClassFixture<MessageSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_client_reads_in_their_language_what_is_shared_and_nothing_is_written_before_their_yes()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var browser = await houses.SenderAsync();
        var before = await site.SnapshotAsync("staff_session");

        var asked = await browser.FillInAsync(ReferralLinks.New, houses.Filled("Amina 0470 21 22 23", ("Input.Language", "ar")));

        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await asked.ReadPageAsync();
        page.QuerySelector("h1")!.TextContent.ShouldContain("Lees dit, Amina");
        page.QuerySelectorAll(".promises li").ShouldAllBe(line => line.QuerySelector("[lang=ar][dir=rtl]") != null);
        page.QuerySelector(".promises")!.TextContent.ShouldContain("Zoekt werk in de zorg.");
        page.QuerySelector(".promises")!.TextContent.ShouldContain("0470 21 22 23");
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);

        var answer = await browser.SubmitAsync(page.QuerySelector<IHtmlFormElement>("form.ask")!, ("Input.SaysYes", "true"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var referral = (await houses.AllAsync()).Single();
        $"{answer.Headers.Location}".ShouldBe(ReferralLinks.Referral(referral.Id));
        (referral.State, referral.ConsentWay, referral.ConsentLanguage, referral.SentBy).ShouldBe(
            (ReferralState.Sent, ConsentWay.Screen, "ar", houses.Sender.Id));
        referral.ConsentText.ShouldContain("We vragen hulp voor jou bij Partner");
        referral.ConsentText.ShouldContain("Zoekt werk in de zorg.");
        var hours = await site.QueryAsync(context => OfficeHours.ReadAsync(context, BrusselsTime.DayOf(referral.SentAt), Cancel));
        referral.DueAt.ShouldBe(ReferralClock.After(ReferralClock.DaysToSee, referral.SentAt, hours));
        var shown = await browser.OpenAsync(ReferralLinks.Referral(referral.Id));
        shown.QuerySelector("main details")!.TextContent.ShouldContain("Gelezen op het scherm");
        (await browser.OpenAsync(ReferralLinks.Out)).QuerySelector("table.data")!.TextContent.ShouldContain("Amina");
    }

    [Fact]
    public async Task Without_consent_nothing_is_made_and_the_page_says_what_to_ask()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var browser = await houses.SenderAsync();
        var before = await site.SnapshotAsync("staff_session");

        var answer = await browser.FillInAsync(ReferralLinks.New, [.. houses.Filled("Yusuf 0470 21 22 24").Where(field => field.Name != "Input.Agreed")]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await answer.ReadPageAsync();
        again.QuerySelector(".error-summary a[href='#Input_Agreed']")!.TextContent.ShouldContain("Vraag je cliënt of dit mag");
        again.QuerySelector<IHtmlInputElement>("[name='Input.Sentence']")!.Value.ShouldBe("Zoekt werk in de zorg.");
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
    }

    [Theory]
    [InlineData("Input.To", "", "#Input_To")]
    [InlineData("Input.To", "partner-11111111-1111-1111-1111-111111111111", "#Input_To")]
    [InlineData("Input.Sentence", "Rijksregister 85.07.30-033.28", "#Input_Sentence")]
    [InlineData("Input.Themes", "Voetbal", "#Input_Themes")]
    public async Task What_is_wrong_is_said_at_its_field_and_writes_nothing(string field, string value, string at)
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var browser = await houses.SenderAsync();
        var before = await site.SnapshotAsync("staff_session");
        var form = (await browser.OpenAsync(ReferralLinks.New)).QuerySelector<IHtmlFormElement>("main form[method=post]")!;
        (string, string)[] filled =
        [
            .. houses.Filled("Yusuf 0470 21 22 25").Where(one => one.Name != field), (field, value), ("Input.Key", $"{Guid.NewGuid()}"),
            ("__RequestVerificationToken", form.QuerySelector<IHtmlInputElement>("[name=__RequestVerificationToken]")!.Value),
        ];

        var answer = await browser.PostFormAsync(ReferralLinks.New, filled);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")).ShouldBe([at]);
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
    }

    [Fact]
    public async Task On_paper_it_is_printed_first_and_written_when_it_is_signed()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var browser = await houses.SenderAsync();

        var sheet = await (await browser.FillInAsync(ReferralLinks.New, PaperOf(houses.Filled("Bilal 0470 21 22 26")))).ReadPageAsync();
        sheet.QuerySelector(".signature")!.TextContent.ShouldContain("Handtekening van Bilal");
        sheet.QuerySelector("form.ask button.primary")!.TextContent.Trim().ShouldBe("Bilal heeft getekend");
        (await houses.AllAsync()).ShouldBeEmpty();
        await browser.SubmitAsync(sheet.QuerySelector<IHtmlFormElement>("form.ask")!, ("Input.SaysYes", "true"));

        (await houses.AllAsync()).Single().ConsentWay.ShouldBe(ConsentWay.Paper);
    }

    [Fact]
    public async Task What_was_read_has_to_be_what_stands_there_when_the_yes_comes()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var browser = await houses.SenderAsync();
        var sheet = await (await browser.FillInAsync(ReferralLinks.New, PaperOf(houses.Filled("Yara 0470 21 22 29")))).ReadPageAsync();
        var name = $"Partner {Guid.NewGuid():N}";
        await site.QueryAsync(context => context.Organisations.Where(o => o.Id == houses.Receiver.OrganisationId)
            .ExecuteUpdateAsync(change => change.SetProperty(o => o.Name, name), Cancel));
        var before = await site.SnapshotAsync("staff_session");

        var answer = await browser.SubmitAsync(sheet.QuerySelector<IHtmlFormElement>("form.ask")!, ("Input.SaysYes", "true"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
        var again = (await answer.ReadPageAsync()).QuerySelector<IHtmlFormElement>("form.ask")!;
        again.QuerySelector(".error-summary")!.TextContent.ShouldContain("intussen veranderd");
        again.QuerySelector(".promises")!.TextContent.ShouldContain(name);
        await browser.SubmitAsync(again, ("Input.SaysYes", "true"));
        (await houses.AllAsync()).Single().ConsentText.ShouldContain(name);
    }

    [Fact]
    public async Task What_goes_on_for_this_client_is_shown_beside_it_first_and_one_may_go_on()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var first = await houses.SendAsync(new("Samira", Reach.ByPhone(PhoneNumber.Parse("0470 21 22 27")!)));
        var colleague = await site.SignInAsync(await site.AddStaffMemberAsync([StaffRole.Counsellor], await NameAsync(houses.Sender)));

        var notice = await (await colleague.FillInAsync(ReferralLinks.New, houses.Filled("Samira 0470 21 22 27"))).ReadPageAsync();
        notice.QuerySelector($".panel.again a[href='{ReferralLinks.Referral(first.Id)}']").ShouldNotBeNull();
        notice.QuerySelector("form.ask").ShouldBeNull();
        (await houses.AllAsync()).Count.ShouldBe(1);
        var asked = await (await colleague.SubmitAsync(notice.QuerySelector<IHtmlFormElement>("main form[method=post]")!)).ReadPageAsync();
        await colleague.SubmitAsync(asked.QuerySelector<IHtmlFormElement>("form.ask")!, ("Input.SaysYes", "true"));

        (await houses.AllAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_other_side_reads_the_first_name_answers_and_sees_the_reach_after_its_yes_only()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var referral = await houses.SendAsync(new("Fatma", Reach.ByPhone(PhoneNumber.Parse("0470 21 22 28")!), HelpLanguage: Language.FindHelp("tr")));
        var receiver = await houses.ReceiverAsync();
        var address = ReferralLinks.Referral(referral.Id);

        var before = await site.SnapshotAsync("staff_session");
        var page = await receiver.OpenAsync(address);
        page.Body!.TextContent.ShouldContain("Fatma");
        page.Body.TextContent.ShouldContain("Zoekt werk in de zorg.");
        // Neither the reach, nor what wasn't shared.
        page.Body.TextContent.ShouldNotContain("0470 21 22 28");
        page.Body.TextContent.ShouldNotContain("Türkçe");
        page.QuerySelector($"a[href='{ClientLinks.Show(referral.PersonId!.Value)}']").ShouldBeNull();
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
        (await receiver.OpenAsync(ReferralLinks.All)).QuerySelector("table.data")!.TextContent.ShouldContain("Fatma");
        (await receiver.OpenAsync("/team")).Body!.TextContent.ShouldContain("Nieuwe vraag van");

        var form = page.QuerySelector<IHtmlFormElement>($"form[action='{ReferralLinks.Act(referral.Id, ReferralAct.See)}']")!;
        (await receiver.SubmitAsync(form)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var accept = (await receiver.OpenAsync(address)).QuerySelector<IHtmlFormElement>($"form[action='{ReferralLinks.Act(referral.Id, ReferralAct.Accept)}']")!;
        (await receiver.SubmitAsync(accept)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await receiver.OpenAsync(address)).Body!.TextContent.ShouldContain("0470 21 22 28");
        (await receiver.FillInAsync(ReferralLinks.Act(referral.Id, ReferralAct.Contact))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var missing = await receiver.FillInAsync(ReferralLinks.Act(referral.Id, ReferralAct.Complete));
        missing.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await receiver.FillInAsync(ReferralLinks.Act(referral.Id, ReferralAct.Complete), ("Input.Outcome", "Started"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await houses.StoryAsync(referral.Id)).ShouldBe(
            [ReferralState.Sent, ReferralState.Seen, ReferralState.Accepted, ReferralState.InContact, ReferralState.Completed]);
        (await (await houses.SenderAsync()).OpenAsync(address)).Body!.TextContent.ShouldContain("Afgerond: Volgt iets bij ons");
    }

    [Fact]
    public async Task A_no_has_a_reason_and_another_who_fits_better_is_asked_anew()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var (declined, redirected) = (await houses.SendAsync(), await houses.SendAsync());
        var (sender, receiver) = (await houses.SenderAsync(), await houses.ReceiverAsync());

        (await receiver.FillInAsync(ReferralLinks.Act(declined.Id, ReferralAct.Decline))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await receiver.FillInAsync(ReferralLinks.Act(declined.Id, ReferralAct.Decline), ("Input.Reason", "NoFit"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await receiver.FillInAsync(ReferralLinks.Act(redirected.Id, ReferralAct.Redirect), ("Input.Better", ""))).StatusCode
            .ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await receiver.FillInAsync(ReferralLinks.Act(redirected.Id, ReferralAct.Redirect), ("Input.Better", "Werkpunt Rabot"))).StatusCode
            .ShouldBe(HttpStatusCode.SeeOther);

        (await sender.OpenAsync(ReferralLinks.Referral(declined.Id))).Body!.TextContent.ShouldContain("Geweigerd: Dit doen wij niet");
        var page = await sender.OpenAsync(ReferralLinks.Referral(redirected.Id));
        page.Body!.TextContent.ShouldContain("Werkpunt Rabot");
        page.QuerySelector($"a[href='{ReferralLinks.For(redirected.PersonId!.Value)}']").ShouldNotBeNull();
        // Whom they named hears nothing by itself.
        (await houses.AllAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_comes_too_late_reads_how_it_is_and_changes_nothing()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var referral = await houses.SendAsync();
        var receiver = await houses.ReceiverAsync();
        var stale = (await receiver.OpenAsync(ReferralLinks.Act(referral.Id, ReferralAct.Decline))).QuerySelector<IHtmlFormElement>("main form[method=post]")!;
        stale.SetAttribute("action", ReferralLinks.Act(referral.Id, ReferralAct.Decline));
        var colleague = await site.AddStaffMemberAsync([StaffRole.Counsellor], await NameAsync(houses.Receiver));
        await houses.WithAsync<WorkOnReferral, ReferralWork>(work => work.RunAsync(
            referral.Id, new(ReferralAct.Accept), new(ReferralHand.Staff, colleague.OrganisationId, colleague.Id), Cancel));

        var answer = await receiver.SubmitAsync(stale, ("Input.Reason", "NoRoom"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.ReadPageAsync()).QuerySelector(".panel.warning")!.TextContent.ShouldContain(colleague.Name);
        (await houses.NowAsync(referral.Id)).State.ShouldBe(ReferralState.Accepted);
        (await houses.ActAsync(referral.Id, ReferralAct.Accept)).ShouldBe(ReferralWork.Over);
    }

    [Fact]
    public async Task What_the_person_takes_back_is_gone_on_the_other_side()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var referral = await houses.SendAsync(new("Noor", Reach.ByPhone(PhoneNumber.Parse("0470 21 22 29")!)));
        await houses.WalkAsync(referral.Id, ReferralAct.Accept);
        var (sender, receiver) = (await houses.SenderAsync(), await houses.ReceiverAsync());

        (await sender.FillInAsync(ReferralLinks.Act(referral.Id, ReferralAct.Withdraw))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var text = (await receiver.OpenAsync(ReferralLinks.Referral(referral.Id))).Body!.TextContent;
        text.ShouldContain("ingetrokken");
        foreach (var secret in new[] { "Noor", "0470 21 22 29", "Zoekt werk in de zorg." })
        {
            text.ShouldNotContain(secret);
            (await receiver.OpenAsync(ReferralLinks.All)).Body!.TextContent.ShouldNotContain(secret);
        }
        (await sender.OpenAsync(ReferralLinks.Referral(referral.Id))).Body!.TextContent.ShouldContain("Noor");
        (await houses.ActAsync(referral.Id, ReferralAct.Contact)).ShouldBe(ReferralWork.Over);
    }

    [Fact]
    public async Task A_third_organisation_gets_404_at_every_page_and_verb_and_each_side_at_the_acts_of_the_other()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var referral = await houses.SendAsync();
        var stranger = await site.SignInAsync(StaffRole.Coordinator, $"Vreemd {Guid.NewGuid():N}");
        var (sender, receiver) = (await houses.SenderAsync(), await houses.ReceiverAsync());
        var before = await site.SnapshotAsync("staff_session");

        (await stranger.GetAsync(ReferralLinks.Referral(referral.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync(ReferralLinks.For(referral.PersonId!.Value), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var act in Enum.GetValues<ReferralAct>())
        {
            var address = ReferralLinks.Act(referral.Id, act);
            var mayNot = new[] { stranger, ReferralSteps.SideOf(act) == ReferralSide.Sender ? receiver : sender };
            foreach (var browser in mayNot)
            {
                (await browser.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
                var token = (await browser.OpenAsync(ReferralLinks.New)).QuerySelector<IHtmlInputElement>("[name=__RequestVerificationToken]")!.Value;
                (await browser.PostFormAsync(address, [("Input.Outcome", "Started"), ("Input.Reason", "NoRoom"), ("__RequestVerificationToken", token)]))
                    .StatusCode.ShouldBe(HttpStatusCode.NotFound);
            }
        }
        (await stranger.OpenAsync(ReferralLinks.All)).QuerySelector("table.data").ShouldBeNull();
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
    }

    [Fact]
    public async Task With_the_card_in_hand_the_person_stops_it_and_the_other_side_sees_nothing_any_more()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var holder = site.Visitor();
        var card = site.ReadCard(await holder.PostFormAsync(CardLinks.Mine, ("naam", "Sara")));
        var hash = CardSecret.Hash(card.Token);
        var learner = await site.QueryAsync(context => context.LearnerCards.Where(c => c.SecretHash == hash).Select(c => c.LearnerId).SingleAsync(Cancel));
        var (referral, foreign) = (await houses.SendAsync(new("Sara", Reach.ByCard(learner))), await houses.SendAsync());

        var page = await holder.OpenAsync(SiteLinks.Mine);
        page.QuerySelector($"a[href='{StopLinks.Stop(referral.Id)}']").ShouldNotBeNull();
        page.QuerySelector($"a[href='{StopLinks.Stop(foreign.Id)}']").ShouldBeNull();
        (await holder.PostFormAsync(StopLinks.Stop(foreign.Id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.Visitor().PostFormAsync(StopLinks.Stop(referral.Id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await houses.AllAsync()).ShouldAllBe(r => r.State == ReferralState.Sent);
        (await holder.FillInAsync(StopLinks.Stop(referral.Id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await houses.NowAsync(referral.Id)).State.ShouldBe(ReferralState.Withdrawn);
        (await (await houses.ReceiverAsync()).OpenAsync(ReferralLinks.Referral(referral.Id))).Body!.TextContent.ShouldNotContain("Sara");
        (await holder.OpenAsync(SiteLinks.Mine)).QuerySelector($"a[href='{StopLinks.Stop(referral.Id)}']").ShouldBeNull();
    }

    [Fact]
    public async Task A_card_that_was_laid_for_it_shows_what_was_asked_and_stops_it_and_the_sender_sees_nothing_of_the_card()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var (referral, holder, other) = (await houses.SendAsync(), await CardDesk.HolderAsync(site, "Sanaa"), await CardDesk.HolderAsync(site, "Toon"));
        var sender = await houses.SenderAsync();
        (await (await houses.ReceiverAsync()).GetAsync(ReferralLinks.Card(referral.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await holder.Browser.OpenAsync(SiteLinks.Mine)).QuerySelector($"a[href='{StopLinks.Stop(referral.Id)}']").ShouldBeNull();

        var made = await (await sender.FillInAsync(ReferralLinks.Card(referral.Id))).ReadPageAsync();
        var asked = await holder.ReadAsync(made.QuerySelector(".read-out")!.TextContent);
        asked.ParentElement!.TextContent.ShouldContain("ziet niets van je kaart");
        await holder.Browser.SubmitAsync(asked, ("ja", "true"));

        (await holder.Browser.OpenAsync(SiteLinks.Mine)).QuerySelector($"a[href='{StopLinks.Stop(referral.Id)}']").ShouldNotBeNull();
        (await sender.OpenAsync(ClientLinks.Show(referral.PersonId!.Value))).Body!.TextContent.ShouldNotContain("Lessen die");
        (await other.Browser.PostFormAsync(StopLinks.Stop(referral.Id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await houses.NowAsync(referral.Id)).State.ShouldBe(ReferralState.Sent);
        (await holder.Browser.FillInAsync(StopLinks.Stop(referral.Id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await houses.NowAsync(referral.Id)).State.ShouldBe(ReferralState.Withdrawn);
        (await sender.GetAsync(ReferralLinks.Card(referral.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        // Half a year later nothing is left to see, and the card is laid to nobody.
        GoTo((await houses.NowAsync(referral.Id)).EndedAt!.Value.AddMonths(KeptFor.EndedReferrals.Term.Number).AddDays(2));
        (await ToldAsync()).ShouldBeGreaterThan(0);
        await RunAsync<ForgetEndedReferrals>();
        (await ToldAsync()).ShouldBe(0);
        (await site.QueryAsync(context => context.PersonCards.CountAsync(c => c.LearnerId == holder.LearnerId && c.EndedAt == null, Cancel))).ShouldBe(0);

        Task<int> ToldAsync() => site.QueryAsync(context =>
            context.OutboxMessages.CountAsync(m => m.Subject == referral.Id && m.PersonId != null, Cancel));
    }

    [Fact]
    public async Task Two_organisations_that_ask_about_one_person_are_shown_to_whom_they_ask_and_not_to_each_other()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var other = houses with { Sender = await site.AddStaffMemberAsync([StaffRole.Counsellor], $"Tweede huis {Guid.NewGuid():N}") };
        var person = new PersonDetails("Leila", Reach.ByPhone(PhoneNumber.Parse("0470 21 22 30")!));
        var (first, second) = (await houses.SendAsync(person), await other.SendAsync(person));

        (await (await houses.ReceiverAsync()).OpenAsync(ReferralLinks.Referral(second.Id))).QuerySelector($"a[href='{ReferralLinks.Referral(first.Id)}']")
            .ShouldNotBeNull();
        (await (await other.SenderAsync()).OpenAsync(ReferralLinks.Referral(second.Id))).QuerySelector($"a[href='{ReferralLinks.Referral(first.Id)}']")
            .ShouldBeNull();
    }

    [Fact]
    public async Task Two_clients_who_turn_out_to_be_one_keep_what_was_asked_for_both()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var (one, two) = (await houses.SendAsync(), await houses.SendAsync());
        var stays = await site.QueryAsync(context => context.People.AsNoTracking().SingleAsync(p => p.Id == two.PersonId, Cancel));

        var answer = await houses.WithAsync<JoinPeople, JoinAnswer>(join => join.RunAsync(
            one.PersonId!.Value, stays.Id, new(stays.FirstName, stays.Reach, stays.OrganisationId), houses.Sender.Id, Cancel));

        answer.Outcome.ShouldBe(JoinOutcome.Joined);
        (await houses.AllAsync()).Select(r => r.PersonId).ShouldBe([stays.Id, stays.Id]);
        (await (await houses.SenderAsync()).OpenAsync(ClientLinks.Show(stays.Id))).QuerySelectorAll("main li a").Select(link => link.GetAttribute("href"))
            .ShouldBe([ReferralLinks.Referral(one.Id), ReferralLinks.Referral(two.Id)], ignoreOrder: true);
    }

    [Fact]
    public async Task Nothing_happened_for_too_long_it_runs_out_and_a_second_run_changes_nothing()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var (silent, accepted) = (await houses.SendAsync(), await houses.SendAsync());
        await houses.WalkAsync(accepted.Id, ReferralAct.Accept, ReferralAct.Contact);
        GoTo(silent.ExpiresAt!.Value.AddMinutes(-1));
        await RunAsync<ExpireReferrals>();
        (await houses.NowAsync(silent.Id)).State.ShouldBe(ReferralState.Sent);
        site.Clock.Advance(TimeSpan.FromMinutes(2));

        await RunAsync<ExpireReferrals>();
        await RunAsync<ExpireReferrals>();

        (await houses.StoryAsync(silent.Id)).ShouldBe([ReferralState.Sent, ReferralState.Expired]);
        (await houses.NowAsync(accepted.Id)).State.ShouldBe(ReferralState.InContact);
    }

    [Fact]
    public async Task Thirty_days_after_the_end_the_other_side_knows_nothing_and_half_a_year_after_it_nobody_knows_whose_it_was()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var referral = await houses.SendAsync(new("Zohra", Reach.ByPhone(PhoneNumber.Parse("0470 21 22 31")!)));
        referral = await houses.WalkAsync(referral.Id, ReferralAct.Accept, ReferralAct.Complete);
        (await (await houses.ReceiverAsync()).OpenAsync(ReferralLinks.Referral(referral.Id))).Body!.TextContent.ShouldContain("Zohra");

        GoTo(referral.EndedAt!.Value.AddDays(Referral.DaysShared).AddHours(1));
        await RunAsync<ForgetEndedReferrals>();

        (await (await houses.ReceiverAsync()).OpenAsync(ReferralLinks.Referral(referral.Id))).Body!.TextContent.ShouldNotContain("Zohra");
        (await (await houses.SenderAsync()).OpenAsync(ReferralLinks.Referral(referral.Id))).Body!.TextContent.ShouldContain("Zohra");
        GoTo(referral.EndedAt.Value.AddMonths(KeptFor.EndedReferrals.Term.Number).AddDays(2));
        await RunAsync<ForgetEndedReferrals>();
        await RunAsync<ForgetEndedReferrals>();
        var now = await houses.NowAsync(referral.Id);
        (now.PersonId, now.Sentence, now.ConsentText, now.Outcome).ShouldBe((null, null, "", ReferralOutcome.Started));
    }

    [Fact]
    public async Task Whoever_asks_to_be_forgotten_is_gone_on_both_sides()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var referral = await houses.SendAsync();

        await houses.WithAsync<ForgetPerson, bool>(async forget =>
        {
            await forget.RunAsync(referral.PersonId!.Value, null, Cancel);
            return true;
        });

        var now = await houses.NowAsync(referral.Id);
        (now.PersonId, now.State, now.IsShared).ShouldBe((null, ReferralState.Withdrawn, false));
        (await site.QueryAsync(context => context.People.AnyAsync(p => p.Id == referral.PersonId, Cancel))).ShouldBeFalse();
    }

    static (string Name, string Value)[] PaperOf((string Name, string Value)[] filled) =>
        [.. filled.Where(field => field.Name != "Input.Agreed"), ("Input.Agreed", nameof(ConsentWay.Paper))];

    void GoTo(DateTimeOffset moment)
    {
        var left = moment - site.Clock.GetUtcNow();
        if (left > TimeSpan.Zero)
        {
            site.Clock.Advance(left);
        }
    }

    async Task RunAsync<TJob>()
        where TJob : Web.Platform.Jobs.IJob =>
        await site.WithAsync<IEnumerable<Web.Platform.Jobs.IJob>, string?>(jobs => jobs.OfType<TJob>().Single().RunAsync(Cancel));

    Task<string> NameAsync(StaffMember member) =>
        site.QueryAsync(context => context.Organisations.Where(o => o.Id == member.OrganisationId).Select(o => o.Name).SingleAsync(Cancel));
}
