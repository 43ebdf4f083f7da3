using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;
using System.Net;

namespace DigitaalWerkt.Tests.People.Cards;

/// <summary>Somebody lays their card to themselves as client of an organisation, and takes it back.</summary>
public sealed class LaidCardTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_a_number_that_was_read_out_the_counsellor_sees_which_lessons_are_done_and_nothing_else_of_the_card()
    {
        var (desk, holder) = (await CardDesk.OpenAsync(site, "Ziet lessen"), await CardDesk.HolderAsync(site, "Naam Op De Kaart"));
        var (done, halfway) = (await holder.LearnAsync(site, 0), await holder.LearnAsync(site, 1, toTheEnd: false));
        (await desk.ClientPageAsync()).ShouldNotContain(done.Title.Dutch);

        var answer = await holder.TypeAsync(await desk.NumberAsync());
        var page = (await answer.ReadPageAsync()).QuerySelector("main")!;
        page.TextContent.ShouldContain("Ziet lessen ziet dan welke lessen je kan. Niets anders.");
        page.TextContent.ShouldContain("Je naam daar: Amina.");
        (await desk.RowsAsync()).ShouldBeEmpty("nobody said yes");

        var yes = await holder.Browser.SubmitAsync(
            page.QuerySelector<IHtmlFormElement>("form:has([name=ja])")!, ("ja", "true"));
        yes.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        yes.Headers.Location!.ToString().ShouldBe(ShowLinks.OnMine);

        var row = (await desk.RowsAsync()).ShouldHaveSingleItem();
        (row.LearnerId, row.Purpose, row.EndedAt).ShouldBe((holder.LearnerId, CardPurpose.Lessons, null));
        (await holder.Browser.OpenAsync(SiteLinks.Mine)).QuerySelector($"#{ShowLinks.Anchor}")!.TextContent
            .ShouldContain("Ziet lessen ziet welke lessen je kan.");
        var seen = await desk.ClientPageAsync();
        seen.ShouldContain($"Online les, klaar: {done.Title.Dutch}");
        seen.ShouldNotContain(halfway.Title.Dutch);
        seen.ShouldNotContain("Naam Op De Kaart");
        var card = await site.QueryAsync(context => context.LearnerCards.SingleAsync(c => c.LearnerId == holder.LearnerId, Cancel));
        seen.ShouldNotContain($"{card.Number}");
    }

    [Fact]
    public async Task Taken_back_with_one_press_the_counsellor_sees_nothing_of_the_lessons()
    {
        var (desk, holder) = (await CardDesk.OpenAsync(site, "Ziet even"), await CardDesk.HolderAsync(site));
        var done = await holder.LearnAsync(site, 0);
        await desk.LaidAsync(holder);
        (await desk.ClientPageAsync()).ShouldContain(done.Title.Dutch);
        var stop = (await holder.ShownAsync()).ShouldHaveSingleItem();

        var answer = await holder.Browser.SubmitAsync(stop);
        var again = await holder.Browser.SubmitAsync(stop);

        (answer.StatusCode, again.StatusCode).ShouldBe((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther));
        (await holder.ShownAsync()).ShouldBeEmpty();
        (await holder.Browser.OpenAsync(SiteLinks.Mine)).Body!.TextContent.ShouldContain("Niemand ziet welke lessen je kan.");
        (await desk.ClientPageAsync()).ShouldNotContain(done.Title.Dutch);
        (await desk.Desk.Browser.OpenAsync(desk.Lessons)).QuerySelector("main")!.TextContent.ShouldNotContain("aan je organisatie sinds");
        (await desk.RowsAsync()).ShouldHaveSingleItem().EndedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task It_can_be_laid_again_after_it_was_taken_back()
    {
        var (desk, holder) = (await CardDesk.OpenAsync(site, "Ziet opnieuw"), await CardDesk.HolderAsync(site));
        await desk.LaidAsync(holder);
        await holder.Browser.SubmitAsync((await holder.ShownAsync()).Single());

        await desk.LaidAsync(holder);
        await desk.LaidAsync(holder);

        (await desk.RowsAsync()).Select(row => row.EndedAt is null).ShouldBe([false, true]);
    }

    [Fact]
    public async Task Whoever_looked_at_the_lessons_is_in_the_log_and_whoever_made_a_number()
    {
        var (desk, holder) = (await CardDesk.OpenAsync(site, "Kijkt"), await CardDesk.HolderAsync(site));
        await desk.ClientPageAsync();
        await desk.LaidAsync(holder);

        await desk.ClientPageAsync();

        var log = await site.QueryAsync(context => context.AuditEntries.AsNoTracking()
            .Where(e => e.ActorId == desk.Desk.Counsellor.Id).OrderBy(e => e.Id).ToListAsync(Cancel));
        log.ConvertAll(e => (e.Act, e.AboutId)).ShouldBe(
            [(StaffAct.CardNumberMade, desk.Client), (StaffAct.LessonsOfClientSeen, holder.LearnerId)]);
    }

    [Theory]
    [InlineData(StaffRole.Counsellor)]
    [InlineData(StaffRole.Coordinator)]
    [InlineData(StaffRole.Trainer)]
    [InlineData(StaffRole.Steward)]
    public async Task The_outsider_of_another_organisation_sees_no_lessons_and_makes_no_number(StaffRole role)
    {
        var (desk, holder) = (await CardDesk.OpenAsync(site, "Eigen huis"), await CardDesk.HolderAsync(site));
        await desk.LaidAsync(holder);
        var outsider = await site.SignInAsync(role, "Vreemd huis");
        var token = (await outsider.OpenAsync(CardLinks.Team)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        (await outsider.VisitAsync(desk.Lessons)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await outsider.VisitAsync(ClientLinks.Show(desk.Client))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await outsider.PostFormAsync(desk.Lessons, ("__RequestVerificationToken", token))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await NumbersAsync(desk)).ShouldBe(0);
    }

    [Fact]
    public async Task The_coordinator_of_the_network_opens_none_of_it()
    {
        var desk = await CardDesk.OpenAsync(site, "Partner");
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator, "Partner");

        (await network.VisitAsync(desk.Lessons)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task In_a_browser_of_staff_nobody_lays_a_card()
    {
        var desk = await CardDesk.OpenAsync(site, "Doet het niet zelf");
        var holder = await CardDesk.HolderAsync(site, browser: desk.Desk.Browser);
        var number = await desk.NumberAsync();

        var typed = await holder.TypeAsync(number);
        var yes = await holder.Browser.PostFormAsync(ShowLinks.Show, (ShowModel.NumberField, number), ("ja", "true"));

        (typed.StatusCode, yes.StatusCode).ShouldBe((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden));
        (await yes.Content.ReadAsStringAsync(Cancel)).ShouldContain("Doe dit op je eigen telefoon");
        (await holder.Browser.OpenAsync(ShowLinks.Show)).QuerySelector($"[name={ShowModel.NumberField}]").ShouldBeNull();
        (await desk.RowsAsync()).ShouldBeEmpty();
        (await NumbersAsync(desk)).ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_card_in_hand_there_is_nothing_to_lay()
    {
        var desk = await CardDesk.OpenAsync(site, "Wacht op een kaart");
        var (visitor, number) = (site.Visitor(), await desk.NumberAsync());

        (await visitor.GetAsync(ShowLinks.Show, Cancel)).Headers.Location!.ToString().ShouldBe(CardLinks.Mine);
        var answer = await visitor.PostFormAsync(ShowLinks.Show, (ShowModel.NumberField, number), ("ja", "true"));

        answer.Headers.Location!.ToString().ShouldBe(CardLinks.Mine);
        (await desk.RowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_a_used_an_old_and_a_replaced_number_lay_nothing()
    {
        var (desk, holder, other) = (
            await CardDesk.OpenAsync(site, "Leest voor"), await CardDesk.HolderAsync(site), await CardDesk.HolderAsync(site, "Bilal"));
        var replaced = await desk.NumberAsync();
        var used = await desk.NumberAsync();
        var wrong = used[..^1] + (used[^1] == '0' ? '1' : '0');
        var form = await holder.ReadAsync(used);
        foreach (var number in new[] { wrong, replaced })
        {
            await ShouldNotWorkAsync(await holder.TypeAsync(number));
            await ShouldNotWorkAsync(await holder.Browser.SubmitAsync(form, (ShowModel.NumberField, number), ("ja", "true")));
        }
        (await desk.RowsAsync()).ShouldBeEmpty();

        (await holder.Browser.SubmitAsync(form, ("ja", "true"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await ShouldNotWorkAsync(await other.TypeAsync(used));
        await ShouldNotWorkAsync(await other.Browser.PostFormAsync(ShowLinks.Show, (ShowModel.NumberField, used), ("ja", "true")));

        var old = await desk.NumberAsync();
        var late = await other.ReadAsync(old);
        site.Clock.Advance(PersonCardNumber.Lifetime);
        await ShouldNotWorkAsync(await other.TypeAsync(old));
        await ShouldNotWorkAsync(await other.Browser.SubmitAsync(late, ("ja", "true")));
        (await desk.RowsAsync()).ShouldHaveSingleItem().LearnerId.ShouldBe(holder.LearnerId);
    }

    [Fact]
    public async Task The_number_of_another_client_lays_the_card_to_that_client_and_the_first_name_says_so()
    {
        var (mine, foreign) = (await CardDesk.OpenAsync(site, "Het ene huis"), await CardDesk.OpenAsync(site, "Het andere huis", "Bilal"));
        var holder = await CardDesk.HolderAsync(site);
        var number = await foreign.NumberAsync();

        var page = await (await holder.TypeAsync(number)).ReadPageAsync();

        page.Body!.TextContent.ShouldContain("Het andere huis ziet dan");
        page.Body.TextContent.ShouldContain("Je naam daar: Bilal.");
        (await mine.RowsAsync()).ShouldBeEmpty();
        (await foreign.RowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_takes_back_what_another_shows()
    {
        var (desk, holder, other) = (
            await CardDesk.OpenAsync(site, "Blijft zien"), await CardDesk.HolderAsync(site), await CardDesk.HolderAsync(site, "Bilal"));
        await desk.LaidAsync(holder);
        var id = (await desk.RowsAsync()).Single().Id;

        await other.Browser.PostFormAsync(ShowLinks.Stop, (StopModel.Field, $"{id}"));
        await site.Visitor().PostFormAsync(ShowLinks.Stop, (StopModel.Field, $"{id}"));

        (await desk.RowsAsync()).Single().EndedAt.ShouldBeNull();
    }

    [Fact]
    public async Task Looking_changes_nothing_and_nor_does_another_site()
    {
        var (desk, holder) = (await CardDesk.OpenAsync(site, "Kijkt maar"), await CardDesk.HolderAsync(site));
        await desk.LaidAsync(holder);
        var (id, number) = ((await desk.RowsAsync()).Single().Id, await desk.NumberAsync());
        var before = await site.SnapshotAsync("audit_entry", "staff_session", "throttle_count");

        await desk.Desk.Browser.OpenAsync(desk.Lessons);
        await holder.Browser.GetAsync($"{ShowLinks.Show}?nummer={number}&ja=true", Cancel);
        await holder.Browser.GetAsync($"{ShowLinks.Stop}?kaart={id}", Cancel);
        foreach (var (address, field, value) in new[] { (ShowLinks.Show, "nummer", number), (ShowLinks.Stop, "kaart", $"{id}") })
        {
            var request = new HttpRequestMessage(HttpMethod.Post, address)
            {
                Content = new FormUrlEncodedContent([new(field, value), new("ja", "true")]),
            };
            request.Headers.Add("Sec-Fetch-Site", "cross-site");
            (await holder.Browser.SendAsync(request, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        (await site.SnapshotAsync("audit_entry", "staff_session", "throttle_count")).ShouldBe(before);
    }

    [Fact]
    public async Task The_number_is_shown_once_and_kept_as_a_hash()
    {
        var desk = await CardDesk.OpenAsync(site, "Toont eenmaal");
        var number = await desk.NumberAsync();

        (await desk.Desk.Browser.OpenAsync(desk.Lessons)).QuerySelector(".read-out").ShouldBeNull();
        var row = await site.QueryAsync(context => context.PersonCardNumbers.AsNoTracking().SingleAsync(n => n.PersonId == desk.Client, Cancel));
        Convert.ToHexString(row.NumberHash).ShouldNotContain(number.Replace(" ", ""));
        row.NumberHash.ShouldNotBe(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(number.Replace(" ", ""))));
    }

    static async Task ShouldNotWorkAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelector("#nummer-error")!.TextContent.ShouldStartWith("Dit nummer werkt niet.");
    }

    Task<int> NumbersAsync(CardDesk desk) =>
        site.QueryAsync(context => context.PersonCardNumbers.CountAsync(n => n.PersonId == desk.Client, Cancel));
}
