using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Content.Checking;

namespace DigitaalWerkt.Tests.Learning.Content;

public sealed class CheckContentTests : IDisposable
{
    readonly TestContent content = new();
    readonly StringWriter output = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Good_content_is_told_in_one_line()
    {
        (await RunAsync()).ShouldBe(0);

        output.ToString().Trim().ShouldBe($"No problems in {content.Folder.Root}.");
    }

    [Fact]
    public async Task Each_problem_is_a_line_and_the_exit_code_says_that_there_are_some()
    {
        content.Change(TestContent.Dutch, "Je zoekt werk.", "Je zoekt gewoon werk.");
        content.Change(TestContent.Dutch, "Tik in je inbox", "Tik snel in je inbox");

        (await RunAsync()).ShouldBe(1);

        output.ToString().Trim().Split('\n', StringSplitOptions.TrimEntries).ShouldBe(
        [
            "modules/les/nl.md(15): 'gewoon' makes somebody who doesn't manage feel small. Leave the word out, and say what is so.",
            "modules/les/nl.md(15): 'gewoon' isn't in content/words.txt, and nothing here explains it. Use an easier word, explain it under words in the lesson, or add it to words.txt if readers at level A2 know it.",
            "modules/les/nl.md(42): 'snel' isn't in content/words.txt, and nothing here explains it. Use an easier word, explain it under words in the lesson, or add it to words.txt if readers at level A2 know it.",
            "3 problems.",
        ], ignoreOrder: true);
    }

    Task<int> RunAsync() => new CheckContent(content.Folder, [new LessonCheck()], output).RunAsync([], TestContext.Current.CancellationToken);
}
