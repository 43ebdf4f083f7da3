using System.Net;
using System.Text.Json;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Learning;
using DigitaalWerkt.Tests.People.Cards;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Learning;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Home;

/// <summary>The page of whoever holds a device: with a card, and without one.</summary>
public sealed class MinePageTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_comes_for_the_first_time_is_led_to_a_first_lesson_and_reads_that_nothing_is_kept()
    {
        var page = (await site.Visitor().OpenAsync(SiteLinks.Mine)).QuerySelector("main")!;

        page.QuerySelector("a.choice")!.GetAttribute("href").ShouldBe(LearningLinks.Begin);
        page.TextContent.ShouldContain("Wij bewaren niets over je lessen.");
        page.QuerySelector(".can").ShouldBeNull();
    }

    [Fact]
    public async Task A_device_without_a_card_shows_what_somebody_can_do_in_pictures_and_no_score()
    {
        var (can, begun) = (SomeLessons.Modules[0], SomeLessons.Modules[1]);
        var device = SomeLessons.DeviceOf(site, [.. SomeLessons.Done([can]), .. SomeLessons.Done([begun], 5_000).Take(2)]);

        var page = (await device.OpenAsync(SiteLinks.Mine)).QuerySelector("main")!;

        var shown = page.QuerySelectorAll(".can a").ShouldHaveSingleItem();
        shown.GetAttribute("href").ShouldBe(LearningLinks.Lesson(can));
        shown.QuerySelector("img")!.GetAttribute("src").ShouldBe(can.Drawing.Url);
        page.QuerySelector("a.go-on")!.GetAttribute("href").ShouldBe(LearningLinks.Step(begun, begun.Steps[2]));
        page.TextContent.ShouldContain("Ze staan alleen op dit toestel.");
        page.TextContent.ShouldNotContain("%");
    }

    [Fact]
    public async Task What_stands_on_the_device_is_read_and_taken_along_without_a_card()
    {
        var device = SomeLessons.DeviceOf(site, SomeLessons.Done([SomeLessons.Modules[0]]));

        (await device.OpenAsync(CardLinks.Data)).QuerySelector("main")!.TextContent.ShouldContain(SomeLessons.Modules[0].Title.Dutch);
        var file = JsonDocument.Parse(await device.GetStringAsync(CardLinks.TakeAlong, Cancel)).RootElement;
        file.GetProperty("lessen").GetArrayLength().ShouldBe(SomeLessons.Modules[0].Steps.Count);

        (await site.Visitor().GetAsync(CardLinks.Data, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task With_a_card_the_same_pictures_stand_there_and_the_name()
    {
        var holder = await CardDesk.HolderAsync(site, "Yıldız");
        await site.LearnAsync(holder.LearnerId, SomeLessons.Done(SomeLessons.Of(LessonGroup.Phone)));

        var page = (await holder.Browser.OpenAsync(SiteLinks.Mine)).QuerySelector("main")!;

        page.QuerySelectorAll(".can a").Length.ShouldBe(SomeLessons.Of(LessonGroup.Phone).Count);
        page.TextContent.ShouldContain("Dag Yıldız");
        page.TextContent.ShouldContain("Je kan een bewijs vragen.");
        page.QuerySelector($"a[href='{CardLinks.Data}']").ShouldNotBeNull();
        page.QuerySelector($"a[href='{CardLinks.Erase}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_of_staff_looked_at_what_a_learner_can_do_stands_among_what_is_kept()
    {
        var (desk, holder) = (await CardDesk.OpenAsync(site, "Kijkt even"), await CardDesk.HolderAsync(site));
        await holder.LearnAsync(site, 0);
        await desk.LaidAsync(holder);
        (await LooksAsync(holder)).ShouldContain("Niemand.");

        await desk.ClientPageAsync();

        var (looks, name) = (await LooksAsync(holder), desk.Desk.Counsellor.Name);
        looks.ShouldContain($"{name}, Kijkt even");
        (await LooksAsync(await CardDesk.HolderAsync(site))).ShouldNotContain(name);
        (await site.QueryAsync(context => context.AuditEntries.CountAsync(e => e.Act == StaffAct.LessonsOfClientSeen && e.AboutId == holder.LearnerId, Cancel)))
            .ShouldBe(1);
    }

    static async Task<string> LooksAsync(CardDesk.Holder holder)
    {
        var page = await holder.Browser.OpenAsync(CardLinks.Data);
        return page.QuerySelectorAll("h2").Single(heading => heading.TextContent == "Wie keek naar wat je kan").NextElementSibling!.TextContent;
    }
}
