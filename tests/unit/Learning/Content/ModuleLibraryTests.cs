using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform;
using Microsoft.Extensions.Logging;

namespace DigitaalWerkt.Tests.Learning.Content;

public sealed class ModuleLibraryTests : IDisposable
{
    readonly TestContent content = new();
    readonly ListLogger log = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void An_edited_lesson_is_served_after_a_refresh()
    {
        var library = content.Library(log);
        content.Change(TestContent.Dutch, "title: Een e-mail openen", "title: Een e-mail lezen");

        library.Refresh();

        library.Find("les")!.Title.Dutch.ShouldBe("Een e-mail lezen");
    }

    [Fact]
    public void A_broken_edit_is_logged_with_its_place_and_the_last_good_version_stays()
    {
        var library = content.Library(log);
        var good = library.Find("les");
        content.Change(TestContent.Dutch, "title: Een e-mail openen", "title: Nieuw");
        content.Change(TestContent.Dutch, "::: tip", "::: top");

        library.Refresh();

        library.Find("les").ShouldBeSameAs(good);
        log.Lines.ShouldContain(line =>
            line.StartsWith("A lesson is broken; the last good version stays. modules/les/nl.md(101): There is no container 'top'."));
    }

    [Theory]
    [InlineData("modules/les/module.yml")]
    [InlineData("modules/les/nl.md")]
    [InlineData("modules/les/images/envelop.svg")]
    public void A_lesson_that_loses_a_file_stays_as_it_was(string name)
    {
        var library = content.Library(log);
        content.Delete(name);

        library.Refresh();

        library.FindDrawing(Audience.JobSeekers, "les", "envelop.svg").ShouldNotBeNull();
    }

    [Fact]
    public void A_broken_lesson_does_not_hold_up_another()
    {
        var library = content.Library(log);
        content.Write("modules/tweede/module.yml", "order: x");
        content.Change(TestContent.Dutch, "title: Een e-mail openen", "title: Een e-mail lezen");

        library.Refresh();

        library.Modules.ShouldHaveSingleItem().Title.Dutch.ShouldBe("Een e-mail lezen");
    }

    [Fact]
    public void A_lesson_whose_folder_is_taken_away_is_gone()
    {
        var library = content.Library(log);
        Directory.Delete(Path.Combine(content.Folder.Root, "modules/les"), recursive: true);

        library.Refresh();

        library.Modules.ShouldBeEmpty();
    }

    [Fact]
    public void When_all_lessons_are_out_of_reach_they_stay()
    {
        var library = content.Library(log);
        Directory.Delete(Path.Combine(content.Folder.Root, "modules"), recursive: true);

        library.Refresh();

        library.Modules.ShouldHaveSingleItem();
        log.Lines.ShouldContain(line => line.StartsWith("The folder with the lessons can't be listed"));
    }

    [Fact]
    public void A_hard_sentence_is_for_the_check_and_does_not_keep_a_lesson_back()
    {
        content.Change(TestContent.Dutch, "Je zoekt werk.", string.Concat(Enumerable.Repeat("moeilijke ", 20)));

        content.Library(log).Modules.ShouldHaveSingleItem();
    }

    [Fact]
    public void The_site_does_not_start_with_a_broken_lesson_and_says_why()
    {
        content.Change(TestContent.Dutch, "goal: open", "goal: close");

        var problem = Should.Throw<StartupProblemException>(() => content.Library(log));

        problem.Message.ShouldContain("modules/les/nl.md(27): 'close' is no goal of a practice task. Use one of: open, sender, reply, spam.");
        problem.Remedy.ShouldContain("content check");
    }

    [Fact]
    public void A_drawing_has_its_size_and_an_address_that_changes_with_it()
    {
        var library = content.Library(log);
        var before = library.Find("les")!.Drawing;
        content.Change("modules/les/images/envelop.svg", "M0 0h9", "M0 0h8");

        library.Refresh();

        var after = library.FindDrawing(Audience.JobSeekers, "les", "envelop.svg")!;
        (after.Width, after.Height).ShouldBe((320, 200));
        after.Url.ShouldStartWith("/lessen/les/beeld/envelop.svg?v=");
        after.Url.ShouldNotBe(before.Url);
    }

    sealed class ListLogger : ILogger<ModuleLibrary>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
