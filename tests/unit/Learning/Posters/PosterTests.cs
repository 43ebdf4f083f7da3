using System.Net;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Posters;
using DigitaalWerkt.Web.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Learning.Posters;

public sealed class PosterTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    ModuleLibrary Library => site.Services.GetRequiredService<ModuleLibrary>();

    [Fact]
    public async Task A_poster_says_what_it_is_in_every_language_of_the_lesson_and_a_camera_reads_where_it_begins()
    {
        var module = Library.Find("e-mail-openen")!;

        var poster = await site.Visitor().GetByteArrayAsync(PosterLinks.PosterPdf(module), Cancel);
        var page = await site.Visitor().OpenAsync(PosterLinks.Poster(module));

        (await Paper.CountPagesAsync(poster)).ShouldBe(1);
        (await Paper.ReadTextAsync(poster)).ShouldContain("Scan", Case.Insensitive);
        (await Paper.ScanAsync(poster)).Single().ShouldEndWith("/lessen/e-mail-openen");
        page.QuerySelectorAll(".poster-languages td").Select(cell => cell.GetAttribute("lang")).ShouldBe(Language.Help.Select(language => language.Code));
        page.QuerySelectorAll(".poster-languages td[dir=rtl]").ShouldHaveSingleItem().GetAttribute("lang").ShouldBe("ar");
    }

    [Fact]
    public async Task The_longest_posters_and_every_card_fit_on_one_sheet()
    {
        var visitor = site.Visitor();
        // All posters have the same parts. It takes some seconds to make one.
        var longest = new[] { Library.Modules.MaxBy(module => module.Title.Dutch.Length)!, Library.Modules.MaxBy(TitlesLength)! }.Distinct();
        var files = longest.Select(PosterLinks.PosterPdf).Concat(Enum.GetValues<LessonGroup>().Select(PosterLinks.CardPdf));

        foreach (var file in files)
        {
            var paper = await visitor.GetByteArrayAsync(file, Cancel);
            (await Paper.CountPagesAsync(paper)).ShouldBe(1, file);
            (await Paper.ScanAsync(paper)).ShouldHaveSingleItem(file);
        }
    }

    [Fact]
    public async Task The_card_of_a_group_names_its_lessons_and_leads_to_where_they_stand()
    {
        var card = await site.Visitor().GetByteArrayAsync(PosterLinks.CardPdf(LessonGroup.Email), Cancel);
        var list = await site.Visitor().OpenAsync("/lessen");
        var text = (await Paper.ReadTextAsync(card)).ReplaceLineEndings(" ");

        foreach (var module in Library.Modules.Where(module => module.Group == LessonGroup.Email))
        {
            text.ShouldContain(module.Title.Dutch.Split(' ')[0]);
        }
        var target = new Uri((await Paper.ScanAsync(card)).Single());
        target.AbsolutePath.ShouldBe("/lessen");
        list.GetElementById(target.Fragment[1..])!.TextContent.ShouldStartWith("E-mail");
    }

    [Fact]
    public async Task All_of_them_stand_on_one_page_and_what_is_not_there_is_not_found()
    {
        var page = await site.Visitor().OpenAsync(PosterLinks.All);

        page.QuerySelectorAll("main li a").Select(link => link.GetAttribute("href")).ShouldBe(Library.Modules.Select(PosterLinks.Poster));
        foreach (var address in new[] { "/lessen/niets/affiche", "/lessen/niets/affiche.pdf", "/lessen/groep/niets/kaart", "/lessen/groep/niets/kaart.pdf" })
        {
            (await site.Visitor().GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    static int TitlesLength(Module module) => Language.Help.Sum(language => module.Title.In(language)?.Length ?? 0);
}
