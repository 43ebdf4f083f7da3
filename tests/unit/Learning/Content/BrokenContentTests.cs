using DigitaalWerkt.Web.Features.Learning.Content.Checking;
using DigitaalWerkt.Web.Features.Practice;
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
            new LessonCheck().Run(content.Folder).ToList().ShouldNotBeNull();
            new PracticeCheck().Run(content.Folder).ToList().ShouldNotBeNull();
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

    [Theory]
    [InlineData("from:")]
    [InlineData("address:")]
    [InlineData("subject:")]
    [InlineData("sent:")]
    public void A_practice_e_mail_with_an_empty_key_is_told(string key)
    {
        const string Mail = "practice/mails/gesprek.md";
        content.Write(Mail, string.Join('\n', content.Read(Mail).Split('\n').Select(line => line.StartsWith(key, StringComparison.Ordinal) ? key : line)));

        new PracticeCheck().Run(content.Folder).ShouldContain(problem => problem.File == Mail);
    }

    [Theory]
    [InlineData("<svg", "<svg onload=\"alert(1)\"")]
    [InlineData("</svg>", "<script>1</script></svg>")]
    [InlineData("</svg>", "")]
    public void A_drawing_of_a_practice_file_that_does_more_than_draw_is_told(string from, string to)
    {
        const string Drawing = "practice/files/cv.svg";
        content.Write(Drawing, content.Read(Drawing).Replace(from, to));

        new PracticeCheck().Run(content.Folder).ShouldContain(problem => problem.File == Drawing);
    }

    [Fact]
    public void Markdown_that_is_nested_too_deeply_is_told()
    {
        content.Change(TestContent.Dutch, "Je zoekt werk.", string.Concat(Enumerable.Repeat("> ", 2000)) + "werk");

        content.Problems().ShouldContain(problem => problem.File == TestContent.Dutch);
    }
}
