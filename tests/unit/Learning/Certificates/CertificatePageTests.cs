using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.People.Cards;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Learning.Certificates;
using DigitaalWerkt.Web.Features.Learning.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Learning.Certificates;

/// <summary>Somebody with a card asks for a certificate, shows it, and takes it back; somebody else verifies it.</summary>
public sealed class CertificatePageTests(ClassSite site) : IClassFixture<ClassSite>
{
    static readonly string Ask = CertificateLinks.Ask(CertificateKind.Phone);

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_did_the_lessons_asks_for_it_and_anybody_verifies_what_the_paper_says_and_no_more()
    {
        var holder = await LearnerAsync("Naam Op De Kaart");

        var answer = await AskAsync(holder, "Fatma");

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var certificate = await OneAsync(holder);
        answer.Headers.Location!.ToString().ShouldBe(CertificateLinks.Paper(certificate));
        var paper = (await holder.Browser.OpenAsync(CertificateLinks.Paper(certificate))).QuerySelector(".certificate")!;
        paper.TextContent.ShouldContain("Fatma");
        SomeLessons.Of(LessonGroup.Phone).ShouldAllBe(module => paper.TextContent.Contains(module.Title.Dutch));
        var code = CodeOf(certificate);
        paper.TextContent.ShouldContain(code.Written);
        paper.QuerySelector("img.qr").ShouldNotBeNull();

        foreach (var address in (string[])[CertificateLinks.VerifyCode(code), $"/bewijs?code={code.Written.ToLowerInvariant()}"])
        {
            var page = await site.Visitor().OpenAsync(address);
            page.QuerySelector("h1")!.TextContent.ShouldBe("Dit bewijs is echt");
            var told = page.QuerySelector("main")!.TextContent;
            told.ShouldContain("Fatma");
            told.ShouldNotContain("Naam Op De Kaart");
            told.ShouldNotContain($"{certificate.Id}");
        }
    }

    [Fact]
    public async Task The_database_knows_the_code_by_its_hash_alone()
    {
        var holder = await LearnerAsync();
        await AskAsync(holder, "Fatma");
        var certificate = await OneAsync(holder);

        var row = await site.QueryAsync(context => context.Database
            .SqlQuery<string>($"""select row_to_json(c)::text as "Value" from certificate c where id = {certificate.Id}""").SingleAsync(Cancel));

        row.ShouldNotContain(CodeOf(certificate).Text, Case.Insensitive);
        certificate.CodeHash.ShouldBe(CodeOf(certificate).Hash());
    }

    [Fact]
    public async Task Asked_twice_it_is_the_same_paper_and_with_another_name_a_new_one()
    {
        var holder = await LearnerAsync();
        await AskAsync(holder, "Fatma");
        var first = CodeOf(await OneAsync(holder));

        await AskAsync(holder, "Fatma");
        CodeOf(await OneAsync(holder)).ShouldBe(first);
        await AskAsync(holder, "Fatima");

        var second = await OneAsync(holder);
        second.Name.ShouldBe("Fatima");
        (await site.Visitor().GetAsync(CertificateLinks.VerifyCode(first), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Visitor().GetAsync(CertificateLinks.VerifyCode(CodeOf(second)), Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Two_devices_that_ask_at_once_get_one()
    {
        var holder = await LearnerAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AskAsync(holder, "Fatma")));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.SeeOther);
        await OneAsync(holder);
    }

    [Theory]
    [InlineData("", "Schrijf hier een naam.")]
    [InlineData("www.koop.example", "Schrijf je naam met gewone letters.")]
    public async Task A_name_that_is_none_is_told_at_its_place_and_nothing_is_made(string name, string told)
    {
        var holder = await LearnerAsync();

        var answer = await AskAsync(holder, name);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelector("#naam-error")!.TextContent.ShouldContain(told);
        ((IHtmlInputElement)page.QuerySelector("#naam")!).Value.ShouldBe(name);
        (await CertificatesAsync(holder)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_has_something_left_to_do_and_whoever_has_no_card_gets_none()
    {
        var halfway = await CardDesk.HolderAsync(site);
        await site.LearnAsync(halfway.LearnerId, SomeLessons.Done(SomeLessons.Of(LessonGroup.Phone).Skip(1)));
        var device = SomeLessons.DeviceOf(site, SomeLessons.Done(SomeLessons.Of(LessonGroup.Phone)));

        (await AskAsync(halfway, "Fatma")).Headers.Location!.ToString().ShouldBe(CertificateLinks.Mine);
        (await device.PostFormAsync(Ask, ("naam", "Fatma"))).Headers.Location!.ToString().ShouldBe(CertificateLinks.Mine);

        (await CertificatesAsync(halfway)).ShouldBeEmpty();
        var page = (await device.OpenAsync(CertificateLinks.Mine)).QuerySelector("main")!;
        page.TextContent.ShouldContain("Maak eerst een kaart.");
        page.QuerySelector($"a[href='{Ask}']").ShouldBeNull();
        (await site.Visitor().GetAsync("/mijn/bewijzen/vraag/1", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_outsider_with_another_card_neither_reads_it_nor_takes_it_back()
    {
        var (holder, outsider) = (await LearnerAsync(), await LearnerAsync());
        await AskAsync(holder, "Fatma");
        var certificate = await OneAsync(holder);

        foreach (var address in (string[])[CertificateLinks.Paper(certificate), CertificateLinks.Pdf(certificate), CertificateLinks.Withdraw(certificate)])
        {
            (await outsider.Browser.GetAsync(address, Cancel)).Headers.Location!.ToString().ShouldBe(CertificateLinks.Mine);
            (await site.Visitor().GetAsync(address, Cancel)).Headers.Location!.ToString().ShouldBe(CertificateLinks.Mine);
        }
        await outsider.Browser.PostFormAsync(CertificateLinks.Withdraw(certificate));

        (await CertificatesAsync(holder)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Taken_back_or_erased_with_all_the_rest_its_code_is_unknown()
    {
        var (one, other) = (await LearnerAsync(), await LearnerAsync());
        await AskAsync(one, "Fatma");
        await AskAsync(other, "Omar");
        var (first, second) = (await OneAsync(one), await OneAsync(other));

        (await one.Browser.FillInAsync(CertificateLinks.Withdraw(first))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await other.Browser.FillInAsync(CardLinks.Erase)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        foreach (var gone in (Certificate[])[first, second])
        {
            var answer = await site.Visitor().GetAsync(CertificateLinks.VerifyCode(CodeOf(gone)), Cancel);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await answer.ReadPageAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Deze code kennen we niet");
        }
    }

    [Fact]
    public async Task It_is_among_what_is_kept_with_its_code()
    {
        var holder = await LearnerAsync();
        await AskAsync(holder, "Fatma");

        var file = await holder.Browser.GetStringAsync(CardLinks.TakeAlong, Cancel);

        var kept = JsonDocument.Parse(file).RootElement.GetProperty("bewijzen")[0];
        kept.GetProperty("naam").GetString().ShouldBe("Fatma");
        kept.GetProperty("code").GetString().ShouldBe(CodeOf(await OneAsync(holder)).Written);
    }

    [Fact]
    public async Task Two_cards_that_are_one_keep_one_of_a_kind()
    {
        var (stays, goes) = (await LearnerAsync(), await LearnerAsync());
        await AskAsync(stays, "Fatma");
        await AskAsync(goes, "Fatima");
        await site.LearnAsync(goes.LearnerId, SomeLessons.Done(SomeLessons.Of(LessonGroup.Email)));
        await goes.Browser.PostFormAsync(CertificateLinks.Ask(CertificateKind.Email), ("naam", "Fatima"));

        await site.QueryAsync(async context =>
        {
            await new CertificateDossier(context, null!, null!).MoveAsync(goes.LearnerId, stays.LearnerId, Cancel);
            return await context.SaveChangesAsync(Cancel);
        });

        (await CertificatesAsync(stays)).Select(c => (c.Kind, c.Name)).ShouldBe([(CertificateKind.Phone, "Fatma"), (CertificateKind.Email, "Fatima")]);
    }

    async Task<CardDesk.Holder> LearnerAsync(string name = "Amina")
    {
        var holder = await CardDesk.HolderAsync(site, name);
        await site.LearnAsync(holder.LearnerId, SomeLessons.Done(SomeLessons.Of(LessonGroup.Phone)));
        return holder;
    }

    static Task<HttpResponseMessage> AskAsync(CardDesk.Holder holder, string name) => holder.Browser.PostFormAsync(Ask, ("naam", name));

    Task<List<Certificate>> CertificatesAsync(CardDesk.Holder holder) => site.QueryAsync(context =>
        context.Certificates.AsNoTracking().Where(c => c.LearnerId == holder.LearnerId).OrderBy(c => c.Id).ToListAsync(Cancel));

    async Task<Certificate> OneAsync(CardDesk.Holder holder) => (await CertificatesAsync(holder)).ShouldHaveSingleItem();

    CertificateCode CodeOf(Certificate certificate)
    {
        using var scope = site.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<CertificateCodes>().Of(certificate);
    }
}
