using System.Globalization;
using System.Text;
using DigitaalWerkt.Web.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Kernel;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData(" Neem tram 1.\r\nStap uit bij de \u200Bkerk. ", "Neem tram 1.\nStap uit bij de kerk.")]
    [InlineData("Zie www.stad.gent", "Zie www.stad.gent")]
    [InlineData("Goed\u2028zo", "Goed\nzo")]
    [InlineData("👨‍👩‍👧 welkom", "👨‍👩‍👧 welkom")]
    [InlineData("les\u00ADgever", "lesgever")]
    [InlineData("\u202Egnp.exe", "gnp.exe")]
    [InlineData("a\u0007b", "ab")]
    [InlineData("a\uFFFEb\uFFFF", "ab")]
    [InlineData(" \u200E\n\u3164 ", null)]
    [InlineData(null, null)]
    public void A_text_is_what_others_see_of_it(string? typed, string? text) => PlainText.Lines(typed).ShouldBe(text);

    // No theory: half a pair doesn't survive the way to one.
    [Fact]
    public void Half_a_pair_is_a_sign_that_can_not_be_read() => PlainText.Lines("Half \uD83D teken").ShouldBe("Half \uFFFD teken");

    [Theory]
    [InlineData("Kom\top\n tijd", "Kom op tijd")]
    [InlineData("\u2066", null)]
    public void One_line_has_no_line_in_it(string typed, string? text) => PlainText.Line(typed).ShouldBe(text);

    [Theory]
    [InlineData("اتصل \u200E+32\u200E الآن", "اتصل \u200E+32\u200E الآن")]
    [InlineData("اتصل \u202E+32", "اتصل +32")]
    [InlineData("\u200E\u200F", null)]
    public void Arabic_keeps_the_marks_that_it_needs_and_no_others(string typed, string? text) =>
        PlainText.LineWithMarks(typed).ShouldBe(text);

    [Fact]
    public void Whatever_is_typed_nothing_invisible_stays() => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), typed =>
        IsClean(PlainText.Line(typed)) && IsClean(PlainText.Lines(typed)?.Replace('\n', ' '))).QuickCheckThrowOnFailure();

    [Fact]
    public void Reading_it_twice_changes_nothing() => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), typed =>
        PlainText.Line(PlainText.Line(typed)) == PlainText.Line(typed) && PlainText.Lines(PlainText.Lines(typed)) == PlainText.Lines(typed))
        .QuickCheckThrowOnFailure();

    static bool IsClean(string? text) => text is null || (text.Trim() == text && text.Length > 0 && text.EnumerateRunes().All(sign =>
        Rune.GetUnicodeCategory(sign) is not (UnicodeCategory.Control or UnicodeCategory.Surrogate)
        && (Rune.GetUnicodeCategory(sign) is not UnicodeCategory.Format || sign.Value is 0x200C or 0x200D)));
}
