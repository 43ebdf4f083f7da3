using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Accounts.Cards;

public sealed class TeamCardTests(CardSite site) : IClassFixture<CardSite>
{
    [Fact]
    public async Task A_trainer_prints_a_card_for_the_person_in_front_of_her()
    {
        var trainer = await site.SignInAsync(StaffRole.Trainer);

        var response = await PrintAsync(trainer, 1, ("naam", "Fatma"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var sheet = (await response.ReadPageAsync()).QuerySelector(".paper")!;
        sheet.QuerySelectorAll("img.qr").Length.ShouldBe(1);
        sheet.QuerySelector(".name")!.TextContent.ShouldContain("Fatma");
    }

    [Fact]
    public async Task A_sheet_has_ten_different_cards_that_a_camera_reads()
    {
        var trainer = await site.SignInAsync(StaffRole.Trainer);
        var page = await (await PrintAsync(trainer, 10)).ReadPageAsync();

        var response = await trainer.SubmitAsync((IHtmlFormElement)page.QuerySelector($"form[action='{CardLinks.TeamPdf}']")!);

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        var pdf = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        (await Paper.CountPagesAsync(pdf)).ShouldBe(1);
        var addresses = await Paper.ScanAsync(pdf);
        addresses.Distinct().Count().ShouldBe(10);
        addresses.ShouldAllBe(address => address.StartsWith(CardSite.Address + "/k/"));
        var visitor = site.Visitor();
        foreach (var address in addresses)
        {
            var opened = await visitor.GetAsync(new Uri(address).AbsolutePath, TestContext.Current.CancellationToken);
            opened.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        var text = await Paper.ReadTextAsync(pdf);
        text.ShouldContain("digitaalwerkt.example/kaart");
        page.QuerySelectorAll(".card-number").ShouldAllBe(number => text.Contains(number.TextContent));
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_cards_once()
    {
        var trainer = await site.SignInAsync(StaffRole.Trainer);
        var form = PrintForm(await trainer.OpenAsync(CardLinks.Team), 10);
        await trainer.SubmitAsync(form);
        var cards = await site.QueryAsync(context => context.LearnerCards.CountAsync());

        var again = await trainer.SubmitAsync(form);

        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await site.QueryAsync(context => context.LearnerCards.CountAsync())).ShouldBe(cards);
    }

    [Fact]
    public async Task Another_staff_member_cannot_open_the_sheet()
    {
        var trainer = await site.SignInAsync(StaffRole.Trainer);
        var colleague = await site.SignInAsync(StaffRole.Trainer);
        var page = await (await PrintAsync(trainer, 1)).ReadPageAsync();
        var sealedCards = page.QuerySelector("input[name=kaarten]")!.GetAttribute("value")!;
        var form = PrintForm(await colleague.OpenAsync(CardLinks.Team), 1);

        var response = await colleague.PostFormAsync(CardLinks.TeamPdf, ("kaarten", sealedCards), Token(form));

        response.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_lost_card_is_found_by_number_and_replaced_for_the_same_learner()
    {
        var trainer = await site.SignInAsync(StaffRole.Trainer);
        var holder = await site.MakeCardAsync(name: "Samira");
        var learner = (await site.FindAsync(holder.Card)).LearnerId;

        var found = await SearchAsync(trainer, holder.Card.Number.ToString());
        found.QuerySelector("tbody")!.TextContent.ShouldContain("Samira");
        var ask = await trainer.OpenAsync(found.QuerySelector("tbody a")!.GetAttribute("href")!);
        var response = await trainer.SubmitAsync((IHtmlFormElement)ask.QuerySelector("main form")!);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var cards = await site.QueryAsync(context => context.LearnerCards.Where(card => card.LearnerId == learner).OrderBy(card => card.Id).ToListAsync());
        cards.Count.ShouldBe(2);
        (cards[0].ReplacedAt is null, cards[1].ReplacedAt is null).ShouldBe((false, true));
        var old = await site.Visitor().GetAsync(holder.Address, TestContext.Current.CancellationToken);
        old.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await old.ReadPageAsync()).QuerySelector("main")!.TextContent.ShouldContain("vraag een nieuwe kaart aan een medewerker");
        (await site.Visitor().PostFormAsync(holder.Address, ("gekozen", holder.Pictures))).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await holder.Browser.OpenAsync(CardLinks.Mine)).QuerySelector(".panel.again").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_number_of_an_old_card_leads_to_the_new_one()
    {
        var trainer = await site.SignInAsync(StaffRole.Trainer);
        var holder = await site.MakeCardAsync(name: "Oud");
        await ReplaceAsync(trainer, holder.Card.Number);

        var found = await SearchAsync(trainer, holder.Card.Number.ToString());

        found.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        found.QuerySelector("tbody th")!.TextContent.ShouldNotBe(holder.Card.Number.ToString());
    }

    [Fact]
    public async Task A_card_is_replaced_once_also_when_two_do_it_at_once()
    {
        var trainer = await site.SignInAsync(StaffRole.Trainer);
        var holder = await site.MakeCardAsync();

        var token = Token(PrintForm(await trainer.OpenAsync(CardLinks.Team), 1));

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => trainer.PostFormAsync(CardLinks.Replace(holder.Card.Number), token)));

        answers.Count(answer => answer.StatusCode is HttpStatusCode.OK).ShouldBe(1);
        answers.Count(answer => answer.StatusCode is HttpStatusCode.Conflict).ShouldBe(4);
        var learner = (await site.FindAsync(holder.Card)).LearnerId;
        (await site.QueryAsync(context => context.LearnerCards.CountAsync(card => card.LearnerId == learner && card.ReplacedAt == null))).ShouldBe(1);
    }

    [Fact]
    public async Task Who_joined_two_cards_has_both_ended_when_one_is_lost()
    {
        var trainer = await site.SignInAsync(StaffRole.Trainer);
        var holder = await site.MakeCardAsync();
        var learner = (await site.FindAsync(holder.Card)).LearnerId;
        await site.QueryAsync(context =>
        {
            context.Add(new LearnerCard(learner, CardSecret.New(), site.Clock.GetUtcNow()));
            return context.SaveChangesAsync();
        });

        (await ReplaceAsync(trainer, holder.Card.Number)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await site.QueryAsync(context => context.LearnerCards.CountAsync(card => card.LearnerId == learner && card.ReplacedAt == null))).ShouldBe(1);
    }

    [Fact]
    public async Task The_outsider_finds_and_replaces_nobody_of_another_organisation()
    {
        var trainer = await site.SignInAsync(StaffRole.Trainer, "Jobteam");
        var outsider = await site.SignInAsync(StaffRole.Trainer, "Elders");
        var number = (await (await PrintAsync(trainer, 1, ("naam", "Alleen Jobteam"))).ReadPageAsync()).QuerySelector(".card-number")!.TextContent;

        (await SearchAsync(outsider, number)).QuerySelector(".empty").ShouldNotBeNull();
        (await SearchAsync(outsider, "Alleen Jobteam")).QuerySelector(".empty").ShouldNotBeNull();
        (await outsider.GetAsync(Replace(number), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        CardNumber.TryParse(number, out var parsed).ShouldBeTrue();
        (await ReplaceAsync(outsider, parsed!.Value)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await SearchAsync(trainer, "alleen jobteam")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_coordinator_finds_those_of_the_own_organisation_only()
    {
        var trainer = await site.SignInAsync(StaffRole.Trainer, "Jobteam");
        var (own, outsider) = (await site.SignInAsync(StaffRole.Coordinator, "Jobteam"), await site.SignInAsync(StaffRole.Coordinator, "Stad"));
        var number = (await (await PrintAsync(trainer, 1)).ReadPageAsync()).QuerySelector(".card-number")!.TextContent;

        (await SearchAsync(own, number)).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await SearchAsync(outsider, number)).QuerySelectorAll("tbody tr").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_staff_prints_looks_up_and_replaces_is_written_down()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Steward]);
        var steward = await site.SignInAsync(member);
        var holder = await site.MakeCardAsync();

        await PrintAsync(steward, 1);
        await SearchAsync(steward, holder.Card.Number.ToString());
        await ReplaceAsync(steward, holder.Card.Number);

        var learner = (await site.FindAsync(holder.Card)).LearnerId;
        var log = await site.QueryAsync(context => context.AuditEntries.Where(entry => entry.ActorId == member.Id).OrderBy(entry => entry.At).ToListAsync());
        log.Select(entry => entry.Act).ShouldBe([StaffAct.CardPrinted, StaffAct.CardLookedUp, StaffAct.CardReplaced]);
        log.Skip(1).ShouldAllBe(entry => entry.AboutId == learner);
    }

    [Theory]
    [InlineData(CardLinks.Team)]
    [InlineData(CardLinks.TeamPrint)]
    [InlineData(CardLinks.TeamPdf)]
    [InlineData(CardLinks.TeamSearch)]
    [InlineData("/team/kaarten/K-4821-07/vervangen")]
    public async Task A_visitor_is_refused(string address)
    {
        var read = await site.Visitor().GetAsync(address, TestContext.Current.CancellationToken);
        var write = await site.Visitor().PostFormAsync(address, ("aantal", "1"));

        read.StatusCode.ShouldNotBe(HttpStatusCode.OK);
        write.StatusCode.ShouldNotBe(HttpStatusCode.OK);
        ((int)read.StatusCode).ShouldBeLessThan(500);
    }

    [Theory]
    [InlineData(CardLinks.TeamPrint)]
    [InlineData(CardLinks.TeamPdf)]
    [InlineData(CardLinks.TeamSearch)]
    [InlineData("/team/kaarten/K-4821-07/vervangen")]
    public async Task A_form_of_staff_needs_its_token(string address)
    {
        var trainer = await site.SignInAsync(StaffRole.Trainer);

        var response = await trainer.PostFormAsync(address, ("aantal", "1"), ("formulier", Guid.NewGuid().ToString()), ("zoek", "x"));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    static async Task<HttpResponseMessage> PrintAsync(HttpClient staff, int count, params (string Name, string Value)[] changes) =>
        await staff.SubmitAsync(PrintForm(await staff.OpenAsync(CardLinks.Team), count), changes);

    static IHtmlFormElement PrintForm(IHtmlDocument page, int count) =>
        (IHtmlFormElement)page.QuerySelector($"input[name=aantal][value='{count}']")!.Closest("form")!;

    static async Task<IHtmlDocument> SearchAsync(HttpClient staff, string typed)
    {
        var form = (IHtmlFormElement)(await staff.OpenAsync(CardLinks.Team)).QuerySelector($"form[action='{CardLinks.TeamSearch}']")!;
        return await (await staff.SubmitAsync(form, ("zoek", typed))).ReadPageAsync();
    }

    static async Task<HttpResponseMessage> ReplaceAsync(HttpClient staff, CardNumber number) =>
        await staff.PostFormAsync(CardLinks.Replace(number), Token(PrintForm(await staff.OpenAsync(CardLinks.Team), 1)));

    static string Replace(string number) => $"{CardLinks.Team}/{number}/vervangen";

    static (string Name, string Value) Token(IHtmlFormElement form) =>
        ("__RequestVerificationToken", form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
}
