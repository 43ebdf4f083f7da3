using DigitaalWerkt.Web.Features.Network.Signals;

namespace DigitaalWerkt.Tests.Network;

/// <summary>Signals that may tell the same, and long texts.</summary>
public sealed class SignalTextTests
{
    static readonly HeardSignal[] All =
    [
        new(1, "De brief over de uitkering is te moeilijk.", SignalState.Seen), new(2, "Er is geen wifi in het buurthuis.", SignalState.New),
        new(3, "Kinderopvang is volzet voor ouders die een opleiding volgen.", SignalState.Discussed),
    ];

    [Theory]
    [InlineData("De brieven van de uitkering zijn moeilijk", 1)]
    [InlineData("moeilyke brief over uitkeringen", 1)]
    [InlineData("Er is geen WIFI in het buurthuis", 2)]
    [InlineData("ouders vinden geen kinderopvang tijdens de opleiding", 3)]
    public void What_tells_the_same_in_other_words_is_shown_first(string typed, int number) => FindTwins.Among(All, typed)[0].Number.ShouldBe(number);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Mensen hebben geen werk")]
    [InlineData("De bus rijdt op zondag te laat")]
    [InlineData("?! ~")]
    public void What_tells_something_else_finds_nothing(string? typed) => FindTwins.Among(All, typed).ShouldBeEmpty();

    [Fact]
    public void No_more_than_three_are_shown() =>
        FindTwins.Among(Enumerable.Range(1, 9).Select(number => All[0] with { Number = number }), "moeilijke brief uitkering").Count.ShouldBe(3);

    [Fact]
    public void A_long_text_has_headings_paragraphs_and_lists_and_nothing_else()
    {
        var parts = LongText.Read("# Kop\nEen zin\nen nog een.\n\nNieuw.\n- punt\n- <b>punt</b>\n#geen kop\n\n\n- los");

        parts.Select(part => (part.Kind, string.Join('|', part.Lines))).ShouldBe(
        [
            (LongTextPartKind.Heading, "Kop"), (LongTextPartKind.Paragraph, "Een zin|en nog een."), (LongTextPartKind.Paragraph, "Nieuw."),
            (LongTextPartKind.Points, "punt|<b>punt</b>"), (LongTextPartKind.Paragraph, "#geen kop"), (LongTextPartKind.Points, "los"),
        ]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" \n ")]
    public void Nothing_has_no_parts(string? text) => LongText.Read(text).ShouldBeEmpty();
}
