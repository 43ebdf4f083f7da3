using DigitaalWerkt.Tests.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Editors;
using DigitaalWerkt.Web.Features.Practice;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitaalWerkt.Tests.Learning.Editors;

/// <summary>What editors see of a folder in which they work.</summary>
public sealed class LessonOverviewTests : IDisposable
{
    readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_lesson_is_measured_once_for_each_reading_of_the_content()
    {
        var library = content.Library();
        var overview = new LessonOverview(content.Folder, library, new PracticeLibrary(content.Folder, NullLogger<PracticeLibrary>.Instance));
        var first = overview.Now();
        content.Change(TestContent.Dutch, "Je zoekt werk.", "Je zoekt een brief en een e-mail.");

        overview.Now().ShouldBeSameAs(first);
        library.Refresh();
        var lesson = (Audience.JobSeekers, "les");
        overview.Now().Lessons[lesson].Words.ShouldBe(first.Lessons[lesson].Words + 4);
    }

    [Fact]
    public void What_keeps_an_edited_file_from_being_served_is_told_until_it_is_mended()
    {
        var library = content.Library();
        var overview = new LessonOverview(content.Folder, library, new PracticeLibrary(content.Folder, NullLogger<PracticeLibrary>.Instance));
        overview.Now().Problems.ShouldBeEmpty();
        content.Change(TestContent.Dutch, "::: tip", "::: top");
        content.Change("practice/mails/gesprek.md", "sent: -1d 09:15", "sent: vandaag");

        library.Refresh();

        var broken = overview.Now();
        broken.Problems.Select(problem => (problem.File, problem.Line)).ShouldBe([("practice/mails/gesprek.md", 5), (TestContent.Dutch, 101)]);
        broken.Lessons.ShouldBeEmpty();
        content.Change(TestContent.Dutch, "::: top", "::: tip");
        content.Change("practice/mails/gesprek.md", "sent: vandaag", "sent: -1d 09:15");
        library.Refresh();
        overview.Now().Problems.ShouldBeEmpty();
    }
}
