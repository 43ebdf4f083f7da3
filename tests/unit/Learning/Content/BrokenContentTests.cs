using DigitaalWerkt.Web.Features.Learning.Content.Checking;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Learning.Content;

/// <summary>Whatever a file holds, reading it ends in problems, never in an exception.</summary>
public sealed class BrokenContentTests : IDisposable
{
    readonly TestContent content = new();

    public void Dispose() => content.Dispose();

    static Gen<string> Spoiled(string good) =>
        from at in Gen.Choose(0, good.Length - 1)
        from length in Gen.Choose(0, Math.Min(40, good.Length - at))
        from put in Gen.Elements("", "\n", ":::", "```", "- ", "> ", "# ", "{#x .why}", "[x]", "[?] ", "![a](", "**", "`", "\"", ": ", "null", "&a", "*a", "!!int", "[", "{", "\t", "\0", "é", "<b>", "---\n", "  ")
        select good[..at] + put + good[(at + length)..];

    [Theory]
    [InlineData(TestContent.Dutch)]
    [InlineData(TestContent.Turkish)]
    [InlineData(TestContent.Settings)]
    [InlineData("modules/les/images/envelop.svg")]
    [InlineData("practice/mails/gesprek.md")]
    [InlineData("words.txt")]
    public void A_spoiled_file_is_read_without_an_exception(string name)
    {
        var good = content.Read(name);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(Spoiled(good).ToArbitrary(), text =>
        {
            content.Write(name, text);
            new LessonCheck().Run(content.Folder).ShouldNotBeNull();
        }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("---\n---\n")]
    [InlineData("---\ntitle: a\nsummary: b\nwords:\n  x:\n---\n#\n")]
    [InlineData("---\ntitle: [a]\nsummary: {b: c}\n---\n# a {#a .why}\n```practice\n- a\n```\n")]
    public void An_odd_lesson_is_told(string text)
    {
        content.Write(TestContent.Dutch, text);

        content.Problems().ShouldNotBeEmpty();
    }

    [Fact]
    public void Markdown_that_is_nested_too_deeply_is_told()
    {
        content.Change(TestContent.Dutch, "Je zoekt werk.", string.Concat(Enumerable.Repeat("> ", 2000)) + "werk");

        content.Problems().ShouldContain(problem => problem.File == TestContent.Dutch);
    }
}
