using System.Net;
using System.Text.Json;
using DigitaalWerkt.Tests.Accounts.Cards;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.People.Cards;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Learning.DoeCheck;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Learning.DoeCheck;

/// <summary>Somebody does the check, in a browser without JavaScript.</summary>
public sealed class CheckOnSiteTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    CheckBook Book => site.Services.GetRequiredService<CheckLibrary>().Book;

    PracticeLibrary Phones => site.Services.GetRequiredService<PracticeLibrary>();

    [Fact]
    public async Task Whoever_does_all_eight_sees_eight_pictures_and_two_lessons()
    {
        var visitor = site.Visitor();
        await BeginAsync(visitor);
        foreach (var task in Book.Tasks)
        {
            await DoAsync(visitor, task, CheckVersion.A);
        }

        var page = (await visitor.OpenAsync(CheckLinks.Result)).QuerySelector("main")!;

        page.QuerySelectorAll(".check-can li").Length.ShouldBe(8);
        page.QuerySelectorAll("ul.choices a[href^='/lessen/']").Length.ShouldBe(2);
        page.TextContent.ShouldNotContain("fout", Case.Insensitive);
        page.TextContent.ShouldNotContain("niet gelukt", Case.Insensitive);
    }

    [Fact]
    public async Task It_stops_kindly_after_two_that_do_not_go_and_the_words_say_so()
    {
        var visitor = site.Visitor();
        await BeginAsync(visitor);
        await DoAsync(visitor, Book.Tasks[0], CheckVersion.A);
        (await visitor.PostFormAsync(CheckLinks.Task(2))).Headers.Location!.ToString().ShouldBe(CheckLinks.Task(3));

        (await visitor.PostFormAsync(CheckLinks.Task(3))).Headers.Location!.ToString().ShouldBe(CheckLinks.Result);

        var page = (await visitor.OpenAsync(CheckLinks.Result)).QuerySelector("main")!;
        page.QuerySelectorAll(".check-can li").ShouldHaveSingleItem().TextContent.ShouldContain(Book.Tasks[0].Can.Dutch);
        var words = (await visitor.OpenAsync(CheckLinks.Words)).QuerySelector("main")!;
        words.TextContent.ShouldContain("DigComp 2.2 en 3.0: 1.1");
        words.TextContent.ShouldContain("Lukte nog niet.");
        words.TextContent.ShouldContain("Kwam niet aan bod");
    }

    [Fact]
    public async Task The_next_time_it_is_the_other_version_and_what_is_new_is_said()
    {
        var visitor = site.Visitor();
        await BeginAsync(visitor);
        await visitor.PostFormAsync(CheckLinks.Task(1));
        await visitor.PostFormAsync(CheckLinks.Task(2));

        await BeginAsync(visitor);
        (await visitor.OpenAsync(CheckLinks.Task(1))).QuerySelector("h1")!.TextContent.ShouldBe(Book.Tasks[0].B.Practice.Task.Dutch.Text);
        await DoAsync(visitor, Book.Tasks[0], CheckVersion.B);
        await visitor.PostFormAsync(CheckLinks.Task(2));
        await visitor.PostFormAsync(CheckLinks.Task(3));

        (await visitor.OpenAsync(CheckLinks.Result)).QuerySelector(".check-can .badge")!.TextContent.ShouldContain("nieuw");
    }

    [Fact]
    public async Task What_was_done_before_somebody_stayed_away_is_kept_and_they_are_told_so()
    {
        var visitor = site.Visitor();
        await BeginAsync(visitor);
        await DoAsync(visitor, Book.Tasks[0], CheckVersion.A);
        site.Clock.Advance(TimeSpan.FromMinutes(31));

        (await visitor.PostFormAsync(CheckLinks.Task(2))).Headers.Location!.ToString().ShouldBe(CheckLinks.Root);
        var begin = (await visitor.OpenAsync(CheckLinks.Root)).QuerySelector("main")!;
        begin.QuerySelector(".panel.tip")!.TextContent.ShouldContain("Wat je deed, is bewaard.");
        begin.QuerySelector($"a[href='{CheckLinks.Task(2)}']").ShouldBeNull();
        (await CanAsync()).ShouldBe([Book.Tasks[0].Can.Dutch]);
        // It stays so when they begin anew, and is one time: the other version comes next.
        await BeginAsync(visitor);
        (await visitor.OpenAsync(CheckLinks.Task(1))).QuerySelector("h1")!.TextContent.ShouldBe(Book.Tasks[0].B.Practice.Task.Dutch.Text);
        (await visitor.OpenAsync(CheckLinks.Root)).QuerySelector(".panel.tip").ShouldBeNull();
        (await CanAsync()).ShouldBe([Book.Tasks[0].Can.Dutch]);

        async Task<IEnumerable<string>> CanAsync() =>
            (await visitor.OpenAsync(CheckLinks.Result)).QuerySelectorAll(".check-can .word").Select(word => word.TextContent.Trim());
    }

    [Fact]
    public async Task Looking_changes_nothing_and_a_form_that_is_sent_twice_is_about_a_task_that_is_over()
    {
        var visitor = site.Visitor();
        await BeginAsync(visitor);
        await visitor.OpenAsync(CheckLinks.Task(1));
        await visitor.OpenAsync(CheckLinks.Task(1));
        (await visitor.GetAsync(CheckLinks.Task(5), Cancel)).Headers.Location!.ToString().ShouldBe(CheckLinks.Task(1));
        await visitor.PostFormAsync(CheckLinks.Task(1));

        (await visitor.PostFormAsync(CheckLinks.Task(1))).Headers.Location!.ToString().ShouldBe(CheckLinks.Task(2));

        (await visitor.GetAsync(CheckLinks.Result, Cancel)).Headers.Location!.ToString().ShouldBe(CheckLinks.Root, "it goes on");
    }

    [Fact]
    public async Task Without_a_begin_every_page_leads_there()
    {
        var visitor = site.Visitor();

        foreach (var page in new[] { CheckLinks.Task(1), CheckLinks.Task(99), CheckLinks.Phone(1).Post, CheckLinks.Result, CheckLinks.Words })
        {
            (await visitor.GetAsync(page, Cancel)).Headers.Location!.ToString().ShouldBe(CheckLinks.Root, page);
        }
        (await visitor.PostFormAsync(CheckLinks.Task(1))).Headers.Location!.ToString().ShouldBe(CheckLinks.Root);
        (await visitor.PostFormAsync(CheckLinks.Phone(1).Post, ("act", "reset"))).Headers.Location!.ToString().ShouldBe(CheckLinks.Root);
    }

    [Fact]
    public async Task Another_number_is_explained_and_counts_as_a_try()
    {
        var visitor = site.Visitor();
        await BeginAsync(visitor);
        foreach (var task in Book.Tasks.SkipLast(1))
        {
            await DoAsync(visitor, task, CheckVersion.A);
        }
        var (act, screen) = FirstOf(Book.Tasks[^1], CheckVersion.A);

        var answer = await visitor.PostFormAsync(
            CheckLinks.Phone(8).Post, ("act", $"{act}"), ("scherm", $"{screen}"), ($"veld[{act.Id}]", "1000"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelector(".app-code .error")!.TextContent.ShouldContain("Dit is een ander nummer.");
        await DoAsync(visitor, Book.Tasks[^1], CheckVersion.A);
        (await visitor.OpenAsync(CheckLinks.Words)).QuerySelectorAll(".check-words li")[^1].TextContent.ShouldContain("Pogingen: 2");
    }

    [Fact]
    public async Task On_a_device_it_can_be_wiped()
    {
        var visitor = site.Visitor();
        await BeginAsync(visitor);
        await visitor.PostFormAsync(CheckLinks.Task(1));
        await visitor.PostFormAsync(CheckLinks.Task(2));

        await visitor.PostFormAsync(CheckLinks.Result);

        (await visitor.GetAsync(CheckLinks.Result, Cancel)).Headers.Location!.ToString().ShouldBe(CheckLinks.Root);
    }

    [Fact]
    public async Task Done_on_a_device_it_goes_along_to_the_card_and_is_read_taken_along_and_erased_with_it()
    {
        var visitor = site.Visitor();
        await BeginAsync(visitor);
        await DoAsync(visitor, Book.Tasks[0], CheckVersion.A);
        await visitor.PostFormAsync(CheckLinks.Task(2));
        await visitor.PostFormAsync(CheckLinks.Task(3));

        var holder = await CardDesk.HolderAsync(site, browser: visitor);

        (await EntriesAsync(holder)).ShouldHaveSingleItem().Version.ShouldBe(CheckVersion.A);
        await BeginAsync(visitor);
        await visitor.PostFormAsync(CheckLinks.Task(1));
        await visitor.PostFormAsync(CheckLinks.Task(2));
        (await EntriesAsync(holder)).Select(entry => entry.Version).ShouldBe([CheckVersion.A, CheckVersion.B], ignoreOrder: true);
        JsonDocument.Parse(await visitor.GetStringAsync(CardLinks.TakeAlong, Cancel)).RootElement.GetProperty("doeCheck").GetArrayLength().ShouldBe(2);
        (await visitor.OpenAsync(CardLinks.Data)).QuerySelector("main")!.TextContent.ShouldContain("1 van 8 dingen gedaan");
        await visitor.FillInAsync(CardLinks.Erase);
        (await EntriesAsync(holder)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_last_task_sent_twice_by_one_device_is_one_result()
    {
        var browser = site.Visitor();
        var made = await browser.PostFormAsync(CardLinks.Mine, ("naam", "Amina"));
        var card = site.ReadCard(made);
        await BeginAsync(browser);
        var before = await browser.PostFormAsync(CheckLinks.Task(1));

        // Two taps before the first answer came: both with what the device had then.
        foreach (var tap in new[] { 1, 2 })
        {
            var device = site.Visitor(CookieOf(made, "__Host-kaart"), CookieOf(before, "__Host-doe"));
            (await device.PostFormAsync(CheckLinks.Task(2))).Headers.Location!.ToString().ShouldBe(CheckLinks.Result, $"tap {tap}");
            site.Clock.Advance(TimeSpan.FromSeconds(2));
        }

        (await site.QueryAsync(context => context.CheckEntries.CountAsync(
            e => context.LearnerCards.Any(c => c.Id == card.CardId && c.LearnerId == e.LearnerId), Cancel))).ShouldBe(1);

        static (string Name, string Value) CookieOf(HttpResponseMessage answer, string name) => (
            name,
            answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith($"{name}=", StringComparison.Ordinal)).Split(';')[0][(name.Length + 1)..]);
    }

    [Fact]
    public async Task It_does_not_touch_the_learners_own_practice_phone()
    {
        var holder = await CardDesk.HolderAsync(site);
        await BeginAsync(holder.Browser);

        await DoAsync(holder.Browser, Book.Tasks[0], CheckVersion.A);

        (await site.QueryAsync(context => context.PhoneRecords.AnyAsync(record => record.LearnerId == holder.LearnerId, Cancel))).ShouldBeFalse();
    }

    [Fact]
    public async Task It_stands_there_in_the_help_language_and_the_lessons_lead_to_it()
    {
        var visitor = site.Visitor(("__Host-taal", "ar"));
        (await visitor.OpenAsync(SiteLinks.Lessons)).QuerySelector($"a[href='{CheckLinks.Root}']").ShouldNotBeNull();
        await BeginAsync(visitor);

        (await visitor.OpenAsync(CheckLinks.Task(1))).QuerySelector("main .order .translation[lang=ar][dir=rtl]").ShouldNotBeNull();
    }

    static async Task BeginAsync(HttpClient visitor) =>
        (await visitor.PostFormAsync(CheckLinks.Root)).Headers.Location!.ToString().ShouldBe(CheckLinks.Task(1));

    // Taps what leads to the goal, on a phone beside that of the site.
    async Task DoAsync(HttpClient visitor, CheckTask task, CheckVersion version)
    {
        var onPhone = task.OnPhone(version, Phones);
        var number = Book.Tasks.ToList().IndexOf(task) + 1;
        var state = Phone.Begin(PhoneState.Fresh, onPhone);
        var screen = Phone.Land(null, state, onPhone, Phones);
        while (onPhone.NextControl(state, screen) is { } control)
        {
            if (control.Act is not { } act)
            {
                screen = control.Screen!.Value;
                continue;
            }
            var code = version == CheckVersion.A ? "9000" : "9050";
            var answer = await visitor.PostFormAsync(
                CheckLinks.Phone(number).Post, ("act", $"{act}"), ("scherm", $"{screen}"), ($"veld[{act.Id}]", code));
            answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, $"{task.Id} {act}");
            var after = Phone.Do(state, screen, act, null, onPhone, Phones, site.Clock.GetUtcNow(), new Dictionary<string, string?> { [act.Id] = code });
            (state, screen) = (after.State, after.Screen);
        }
    }

    (PhoneAct Act, Screen Screen) FirstOf(CheckTask task, CheckVersion version)
    {
        var onPhone = task.OnPhone(version, Phones);
        var state = Phone.Begin(PhoneState.Fresh, onPhone);
        var screen = Phone.Land(null, state, onPhone, Phones);
        return (onPhone.NextControl(state, screen)!.Value.Act!.Value, screen);
    }

    Task<List<CheckEntry>> EntriesAsync(CardDesk.Holder holder) =>
        site.QueryAsync(context => context.CheckEntries.AsNoTracking().Where(e => e.LearnerId == holder.LearnerId).ToListAsync(Cancel));
}
