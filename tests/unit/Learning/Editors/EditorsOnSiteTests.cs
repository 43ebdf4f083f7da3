using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Learning;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Content;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Learning.Editors;

/// <summary>The lessons as coordinators see them.</summary>
public sealed class EditorsOnSiteTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    ModuleLibrary Library => site.Services.GetRequiredService<ModuleLibrary>();

    [Fact]
    public async Task Each_lesson_has_a_row_with_what_it_measures()
    {
        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(LearningLinks.Editors);

        var table = page.QuerySelector("table.data")!;
        table.QuerySelectorAll("tbody tr").Length.ShouldBe(Library.All.Count());
        var row = table.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("a[href='/lessen/e-mail-openen']") is not null);
        row.QuerySelector("[data-label=Tikken]")!.TextContent.ShouldBe("1 2 2");
        int.Parse(row.QuerySelector("[data-label=Leesbaarheid]")!.TextContent).ShouldBeInRange(75, 130);
        int.Parse(row.QuerySelector("[data-label='Langste zin']")!.TextContent).ShouldBeInRange(5, 12);
        row.QuerySelectorAll(".badge").Select(badge => badge.TextContent)
            .ShouldBe(Language.Help.Select(language => $"{language.Code} niet nagekeken"), ignoreOrder: true);
        page.QuerySelector(".panel.warning").ShouldBeNull();
        page.Body!.TextContent.ShouldNotContain(site.Services.GetRequiredService<ContentFolder>().Root, customMessage: "where the files lie is nobody's affair");
    }

    [Fact]
    public async Task All_that_a_lesson_can_say_stands_on_one_sheet()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        foreach (var module in Library.All)
        {
            var sheet = (await coordinator.OpenAsync(LearningLinks.AllSteps(module))).QuerySelector(".all-steps")!.TextContent;
            foreach (var step in module.Steps)
            {
                sheet.ShouldContain(step.Title.Dutch);
                var said = step.Questions.SelectMany(question => question.Options).Select(option => option.Explanation)
                    .Concat(step.Blocks.OfType<OrderBlock>().SelectMany(order => order.Cards).Select(card => card.Explanation))
                    .Concat(step.Practice is { } task ? [task.Task, task.Show, task.Done, .. task.Hints, .. task.Misses.Values] : [])
                    .Concat(step.Blocks.OfType<WriteBlock>().SelectMany(write => new[] { write.Task, write.Example }))
                    .Concat(step.Blocks.OfType<RealLifeBlock>().SelectMany(real => real.Items));
                foreach (var words in said)
                {
                    sheet.ShouldContain(words.Dutch.Text);
                }
            }
        }
    }

    [Fact]
    public async Task A_sheet_says_after_which_turn_its_words_come_and_how_many_taps_a_task_has()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var sheet = (await coordinator.OpenAsync("/beheer/lessen/vacature-zoeken")).QuerySelector(".all-steps")!;

        sheet.QuerySelectorAll("th").Select(head => head.TextContent).ShouldContain("Bij vacatures.bewaard has keuken-nacht");
        sheet.QuerySelectorAll("tr").Where(row => row.QuerySelector("th")!.TextContent == "Tikken").Select(row => row.QuerySelector("td")!.TextContent)
            .ShouldBe(["2", "7", "4"]);
    }

    [Theory]
    [InlineData(StaffRole.Coordinator, "/beheer/lessen/weg", HttpStatusCode.NotFound)]
    [InlineData(StaffRole.Trainer, "/beheer/lessen/wifi", HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.Counsellor, "/beheer/lessen/wifi", HttpStatusCode.Forbidden)]
    public async Task Of_no_lesson_and_for_no_coordinator_there_is_no_sheet(StaffRole role, string address, HttpStatusCode status) =>
        (await (await site.SignInAsync(role)).GetAsync(address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(status);
}
