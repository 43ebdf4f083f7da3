using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Content.Checking;

namespace DigitaalWerkt.Tests.Learning.Content;

public sealed class CheckContentTests : IDisposable
{
    readonly TestContent content = new();
    readonly StringWriter output = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Good_content_is_told_in_one_line_with_what_each_lesson_measures()
    {
        (await RunAsync()).ShouldBe(0);

        Lines.ShouldBe(
        [
            $"No problems in {content.Folder.Root}.",
            "",
            "lesson  minutes  words  Flesch-Douma  longest sentence  bytes  roads  languages",
            $"les           5    101           110                 7  {Bytes,5}  1 1 6  nl, tr unreviewed",
        ]);
    }

    [Fact]
    public async Task A_goal_without_a_road_has_no_taps_and_a_broken_lesson_is_not_measured()
    {
        content.WithApp();
        content.Change(AppSamples.Lesson, "goal: kast.mee has brief", "goal: kast.licht and not kast.licht");
        content.Change(TestContent.Dutch, "::: tip", "::: top");

        (await RunAsync()).ShouldBe(1);

        Lines[^1].ShouldMatch(@"^kast +5 .* 1 4 -  nl$");
        Lines[^2].ShouldStartWith("lesson ");
    }

    [Fact]
    public async Task On_a_broken_phone_there_are_no_roads()
    {
        content.Change("practice/mails/gesprek.md", "sent: -1d 09:15", "sent: vandaag");

        await RunAsync();

        Lines[^1].ShouldMatch(@"^les .* -  +nl, tr unreviewed$");
    }

    [Fact]
    public async Task Each_problem_is_a_line_and_the_exit_code_says_that_there_are_some()
    {
        content.Change(TestContent.Dutch, "Je zoekt werk.", "Je zoekt gewoon werk.");
        content.Change(TestContent.Dutch, "Tik in je inbox", "Tik snel in je inbox");

        (await RunAsync()).ShouldBe(1);

        Lines.TakeWhile(line => line.Length > 0).ShouldBe(
        [
            "modules/les/nl.md(15): 'gewoon' makes somebody who doesn't manage feel small. Leave the word out, and say what is so.",
            "modules/les/nl.md(15): 'gewoon' isn't in content/words.txt, and nothing here explains it. Use an easier word, explain it under words in the lesson, or add it to words.txt if readers at level A2 know it.",
            "modules/les/nl.md(42): 'snel' isn't in content/words.txt, and nothing here explains it. Use an easier word, explain it under words in the lesson, or add it to words.txt if readers at level A2 know it.",
            "3 problems.",
        ], ignoreOrder: true);
    }

    string[] Lines => output.ToString().Trim().Split('\n', StringSplitOptions.TrimEntries);

    long Bytes => Directory.GetFiles(Path.Combine(content.Folder.Root, "modules/les"), "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);

    Task<int> RunAsync() => new CheckContent(content.Folder, [new LessonCheck()], output).RunAsync([], TestContext.Current.CancellationToken);
}
