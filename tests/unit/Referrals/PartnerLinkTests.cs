using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Platform.Messaging;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Referrals;
using DigitaalWerkt.Web.Features.Referrals.Messages;
using DigitaalWerkt.Web.Features.Referrals.Partner;
using DigitaalWerkt.Web.Features.Referrals.Send;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Referrals;

/// <summary>A partner without an account answers by the link of a mail; what is told to whom, and by when somebody calls.</summary>
public sealed partial class PartnerLinkTests(MessageSite site) : IClassFixture<MessageSite>
{
    const string Secret = "0470 31 32 33";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [GeneratedRegex("/doorverwijzing/[A-Za-z0-9_-]+")]
    private static partial Regex Link { get; }

    [Fact]
    public async Task The_link_opens_this_one_changes_nothing_by_being_opened_and_answers()
    {
        var (houses, referral, mail) = await SendOutsideAsync();
        var address = Link.Match(mail.Text).Value;
        mail.Text.ShouldNotContain("Rania");
        var partner = site.Visitor();
        var before = await site.SnapshotAsync();

        var opened = await partner.GetAsync(address, Cancel);
        opened.Headers.GetValues("X-Robots-Tag").Single().ShouldContain("noindex");
        opened.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var page = await opened.ReadPageAsync();
        page.Body!.TextContent.ShouldContain("Rania");
        page.Body.TextContent.ShouldNotContain(Secret);
        (await partner.GetAsync($"{address}/aanvaarden", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.SnapshotAsync()).ShouldBe(before);

        (await partner.SubmitAsync(FormTo(page, $"{address}/gezien"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await partner.SubmitAsync(FormTo(await partner.OpenAsync(address), $"{address}/aanvaarden"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await partner.OpenAsync(address)).Body!.TextContent.ShouldContain(Secret);
        await SendFormAsync(partner, $"{address}/contact");
        await SendFormAsync(partner, $"{address}/afronden", ("Input.Outcome", "Helped"));

        var now = await houses.NowAsync(referral.Id);
        (now.State, now.Outcome).ShouldBe((ReferralState.Completed, ReferralOutcome.Helped));
        // It withdraws nothing, and opens no other.
        (await partner.PostFormAsync($"{address}/intrekken")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var second = await houses.SendAsync(to: new(null, now.InitiativeId, "ander@partner.example"));
        (await partner.PostFormAsync($"{address}/gezien", ("id", $"{second.Id}"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await houses.NowAsync(second.Id)).State.ShouldBe(ReferralState.Sent);
    }

    [Fact]
    public async Task A_link_that_ended_or_never_was_gets_one_kind_page_without_a_name()
    {
        var (houses, referral, mail) = await SendOutsideAsync();
        var address = Link.Match(mail.Text).Value;
        var (others, other, otherMail) = await SendOutsideAsync();
        var over = await others.WalkAsync(other.Id, ReferralAct.Withdraw);
        over.LinkHash.ShouldBeNull();
        var never = await TextAsync("/doorverwijzing/bestaat-niet");

        (await TextAsync(Link.Match(otherMail.Text).Value)).ShouldBe(never);
        never.ShouldContain("Deze link werkt niet meer");
        var ended = await EndByLinkAsync(houses, referral.Id, address);
        site.Clock.Advance(TimeSpan.FromDays(Referral.DaysShared - 1));
        (await site.Visitor().GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        site.Clock.Advance(TimeSpan.FromDays(2));
        (await TextAsync(address)).ShouldBe(never);
        ended.EndedAt.ShouldNotBeNull();
        (await site.Visitor().PostFormAsync($"{address}/contact")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_database_holds_no_link()
    {
        var (houses, referral, mail) = await SendOutsideAsync();
        var token = Link.Match(mail.Text).Value.Split('/')[^1];

        // 256 bits.
        token.Length.ShouldBe(43);
        (await site.SnapshotAsync()).ShouldAllBe(row => !row.Contains(token, StringComparison.Ordinal));
        (await houses.NowAsync(referral.Id)).LinkHash.ShouldBe(ReferralTokens.HashOf(token));
    }

    [Fact]
    public async Task An_initiative_needs_the_address_of_its_contact_and_is_offered_the_one_of_before()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var initiative = await houses.AddInitiativeAsync();
        var to = Receivers.ValueOfInitiative(initiative.Id);
        var browser = await houses.SenderAsync();

        var refused = await browser.FillInAsync(ReferralLinks.New, [.. houses.Filled("Omar 0470 31 32 34").Where(f => f.Name != "Input.To"), ("Input.To", to)]);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.ReadPageAsync()).QuerySelector(".error-summary a[href='#Input_Email']").ShouldNotBeNull();
        await houses.SendAsync(to: new(null, initiative.Id, "balie@werkpunt.example"));

        (await browser.OpenAsync($"{ReferralLinks.New}?{ReferralLinks.ToField}={to}")).QuerySelector<IHtmlInputElement>("[name='Input.Email']")!.Value
            .ShouldBe("balie@werkpunt.example");
    }

    [Fact]
    public async Task A_partner_hears_of_it_is_reminded_once_and_then_the_sender_calls_the_partner()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var referral = await houses.SendAsync(new("Idris", Reach.ByPhone(PhoneNumber.Parse("0470 31 32 35")!)));
        await SendMessagesAsync();
        var email = houses.Receiver.Email!;
        site.MailsTo(email).Single().Text.ShouldContain($"/team/doorverwijzingen/{referral.Id}");
        site.MailsTo(email).Single().Text.ShouldNotContain("Idris");

        await GoToAsync(referral.DueAt!.Value.AddMinutes(1));
        site.MailsTo(email).Count.ShouldBe(2);
        (await CallsAsync(houses)).ShouldNotContain("Idris");
        var call = await site.QueryAsync(context => context.OutboxMessages.SingleAsync(m => m.Subject == referral.Id && m.Kind == ReferralKinds.Late, Cancel));
        // A whole working day after the reminder.
        (call.DueAt - referral.DueAt.Value).ShouldBeGreaterThan(TimeSpan.FromHours(24));
        await GoToAsync(call.DueAt.AddMinutes(1));

        var calls = await CallsAsync(houses);
        calls.ShouldContain("antwoordde nog niet op je vraag");
        calls.ShouldContain("Idris");
        // The number of the client is of no use here.
        calls.ShouldNotContain("0470 31 32 35");
        site.MailsTo(email).Count.ShouldBe(2);
        await houses.WalkAsync(referral.Id, ReferralAct.See);
        (await CallsAsync(houses)).ShouldNotContain("Idris");
    }

    [Fact]
    public async Task What_was_answered_in_time_reminds_nobody_and_the_sender_hears_state_and_outcome()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var referral = await houses.SendAsync();
        await SendMessagesAsync();
        await houses.WalkAsync(referral.Id, ReferralAct.See, ReferralAct.Accept, ReferralAct.Contact);
        await GoToAsync(referral.SentAt.AddDays(20));

        site.MailsTo(houses.Receiver.Email!).Count.ShouldBe(1);
        await houses.WalkAsync(referral.Id, ReferralAct.Complete);
        await SendMessagesAsync();

        site.MailsTo(houses.Sender.Email!)[^1].Text.ShouldContain("Afgerond: Volgt iets bij ons");
        (await CallsAsync(houses)).ShouldNotContain("Doorverwijzing");
    }

    [Fact]
    public async Task The_person_hears_in_their_language_that_the_other_side_said_yes()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var email = Cast.NewEmail();
        var referral = await houses.SendAsync(new("Hatice", Reach.ByEmail(email), HelpLanguage: Language.FindHelp("tr")));

        await houses.WalkAsync(referral.Id, ReferralAct.Accept);
        await SendMessagesAsync();

        var mail = site.MailsTo(email).Single();
        mail.Text.ShouldContain("zei ja en helpt je");
        mail.Text.ShouldContain("evet dedi");
    }

    [Fact]
    public async Task Whoever_was_asked_hears_that_it_is_taken_back_and_nothing_of_whom()
    {
        var (houses, referral, mail) = await SendOutsideAsync();

        await houses.WalkAsync(referral.Id, ReferralAct.Withdraw);
        await SendMessagesAsync();

        var told = site.MailsTo(mail.To)[^1];
        told.Text.ShouldContain("is ingetrokken");
        told.Text.ShouldNotContain("Rania");
        Link.IsMatch(told.Text).ShouldBeFalse();
    }

    [Fact]
    public async Task A_mail_that_does_not_arrive_becomes_a_call_of_the_sender()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var initiative = await houses.AddInitiativeAsync();
        var referral = await houses.SendAsync(to: new(null, initiative.Id, "weg@partner.example"));
        await site.QueryAsync(context => context.OutboxMessages.Where(m => m.Subject == referral.Id && m.Kind == ReferralKinds.Arrived)
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.SendingAt, site.Clock.GetUtcNow()).SetProperty(m => m.LockedUntil, site.Clock.GetUtcNow()), Cancel));
        site.Clock.Advance(TimeSpan.FromMinutes(5));

        await SendMessagesAsync();

        (await CallsAsync(houses)).ShouldContain("weg@partner.example");
    }

    static IHtmlFormElement FormTo(IDocument page, string address) => page.QuerySelector<IHtmlFormElement>($"form[action='{address}']")!;

    static async Task SendFormAsync(HttpClient browser, string address, params (string Name, string Value)[] fields) =>
        (await browser.FillInAsync(address, fields)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

    async Task<Referral> EndByLinkAsync(ReferralHouses houses, Guid id, string address)
    {
        var partner = site.Visitor();
        await SendFormAsync(partner, $"{address}/weigeren", ("Input.Reason", "NoRoom"));
        return await houses.NowAsync(id);
    }

    async Task<(ReferralHouses Houses, Referral Referral, ReceivedMail Mail)> SendOutsideAsync()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var (initiative, email) = (await houses.AddInitiativeAsync(), Cast.NewEmail());
        var referral = await houses.SendAsync(new("Rania", Reach.ByPhone(PhoneNumber.Parse(Secret)!)), new(null, initiative.Id, email));
        await SendMessagesAsync();
        return (houses, referral, site.MailsTo(email).Single());
    }

    async Task<string> TextAsync(string address)
    {
        var answer = await site.Visitor().GetAsync(address, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        return (await answer.ReadPageAsync()).QuerySelector("main")!.TextContent;
    }

    async Task<string> CallsAsync(ReferralHouses houses) => (await (await houses.SenderAsync()).OpenAsync(MessageLinks.Calls)).QuerySelector("main")!.TextContent;

    Task SendMessagesAsync() => site.SendAsync();

    // The clock only goes on.
    Task GoToAsync(DateTimeOffset moment)
    {
        if (moment > site.Clock.GetUtcNow())
        {
            site.Clock.SetUtcNow(moment);
        }
        return site.SendAsync();
    }
}
