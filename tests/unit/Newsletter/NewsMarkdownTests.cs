using AngleSharp.Html.Parser;
using DigitaalWerkt.Web.Features.Newsletter.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Newsletter;

/// <summary>What editors and partners type, as HTML and as plain text.</summary>
public sealed class NewsMarkdownTests
{
    static readonly string[] Allowed = ["P", "H3", "UL", "OL", "LI", "BLOCKQUOTE", "A", "STRONG", "EM", "BR"];

    static readonly string[] Pieces =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "[x](data:text/html,<b>)", "![x](https://evil.example/pixel.gif)",
        "<https://a.example/?a=\"b\">", "<javascript:alert(1)>", "[a](https://a.example \"t\" onclick=1)", "&lt;b&gt;", "&#60;script&#62;", "**vet**", "- een\n- twee", "> zegt", "```\n<b>\n```",
        "# kop", "1. een", "\n\n", " ", "[x](//evil.example)", "[x](/\\evil.example)", "[x](vbscript:x)", "<b onmouseover=x>", "]]>", "\u202e", "'", "\"",
    ];

    [Fact]
    public void Whatever_is_put_together_only_our_elements_come_out_and_links_lead_where_links_may_lead() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(), markdown =>
        {
            var page = new HtmlParser().ParseDocument($"<main>{NewsMarkdown.ToHtml(markdown, NewsLook.Page)}</main>");
            return page.QuerySelectorAll("main *").All(element => Allowed.Contains(element.TagName)
                && element.Attributes.All(attribute => attribute.Name == "href" && element.TagName == "A" && NewsAddress.IsPossible(attribute.Value)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("Dag **lezer**,\nhoe gaat het?", "<p>Dag <strong>lezer</strong>, hoe gaat het?</p>", "Dag lezer, hoe gaat het?")]
    [InlineData("- een\n- [twee](/signalen)", "<ul><li>een</li><li><a href=\"/signalen\">twee</a></li></ul>", "- een\n- twee (/signalen)")]
    [InlineData("1. een\n2. twee", "<ol><li>een</li><li>twee</li></ol>", "1. een\n2. twee")]
    [InlineData("# Kop\n\n> zegt", "<h3>Kop</h3><blockquote><p>zegt</p></blockquote>", "Kop\n\n> zegt")]
    [InlineData("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>", "<b>x</b>")]
    [InlineData("![een plaatje](https://x.example/a.png)", "<p>een plaatje</p>", "een plaatje")]
    [InlineData("[klik](javascript:x)", "<p>klik</p>", "klik")]
    [InlineData("a \\* b", "<p>a * b</p>", "a * b")]
    [InlineData("<post@example.org>", "<p><a href=\"mailto:post@example.org\">post@example.org</a></p>", "mailto:post@example.org")]
    public void It_says_the_same_as_HTML_and_as_text(string markdown, string html, string text)
    {
        NewsMarkdown.ToHtml(markdown, NewsLook.Page).ShouldBe(html);
        NewsMarkdown.ToText(markdown, address => address).ShouldBe(text);
    }

    [Fact]
    public void What_nobody_could_read_is_left_out_instead_of_failing() => NewsMarkdown.ToHtml(new string('>', 3000), NewsLook.Page).Length.ShouldBeLessThan(100_000);

    [Theory]
    [InlineData("https://example.org/a?b=c#d", true)]
    [InlineData("http://example.org", true)]
    [InlineData("mailto:post@example.org", true)]
    [InlineData("/signalen", true)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JaVaScript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("ftp://example.org", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("https://", false)]
    [InlineData("https://exam ple.org", false)]
    [InlineData("signalen", false)]
    [InlineData("", false)]
    public void A_link_leads_to_a_page_or_a_mailbox(string address, bool isPossible) => NewsAddress.IsPossible(address).ShouldBe(isPossible);

    [Theory]
    [InlineData("/signalen", "https://gent.example/signalen?nieuwsbrief=3")]
    [InlineData("/signalen?a=b#c", "https://gent.example/signalen?a=b&nieuwsbrief=3#c")]
    [InlineData("https://gent.example/signalen", "https://gent.example/signalen?nieuwsbrief=3")]
    [InlineData("https://gent.example.evil.example/", "https://gent.example.evil.example/")]
    [InlineData("https://elders.example/a", "https://elders.example/a")]
    [InlineData("mailto:a@gent.example", "mailto:a@gent.example")]
    public void Only_a_link_to_this_site_says_in_which_issue_it_stood(string address, string inMail) =>
        NewsAddress.InMail(address, "https://gent.example", 3).ShouldBe(inMail);

    [Fact]
    public void How_hard_it_is_is_measured_as_a_lesson_is()
    {
        Readability.Of(["Dag."]).Score.ShouldBeNull();
        Readability.Of([string.Join(' ', Enumerable.Repeat("Kom je ook. Het is om tien uur.", 6))]).IsHard.ShouldBeFalse();
        var hard = Readability.Of([string.Join(' ', Enumerable.Repeat("organisatieoverschrijdende samenwerkingsverbanden", 12)) + "."]);
        hard.IsHard.ShouldBeTrue();
        hard.LongSentences.ShouldHaveSingleItem();
    }
}
