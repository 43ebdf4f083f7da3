using System.Text;
using DigitaalWerkt.Web.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Kernel;

public sealed class PersonNameTests
{
    const int Most = 60;

    static readonly string[] Names =
    [
        "Amina", "J. Peeters", "J.P. Peeters", "Leila B.", "Anne-Marie", "Jean\u2010Luc", "O’Brien", "O'Brien", "D`hondt",
        "D´hondt", "'t Hooft", "N'Golo", "Oʻtkir", "Gal·la", "St. John", "Amina El Amrani", "Ağa", "Zoë", "Zoe\u0308",
        "Đặng", "أمينة", "مُحَمَّد", "علی\u200Cرضا", "עמוס", "ז׳קלין", "Олена", "Мар'яна", "გიორგი", "Αθηνά", "Անի", "አበበ",
        "क्षमा", "ਗੁਰਪ੍ਰੀਤ", "สมชาย", "李小龍", "ジャン・ポール", "지우", "𞤀𞤣𞤤𞤢𞤥",
    ];

    // Letters that stand for themselves, of many scripts, and what people write between them.
    static readonly Gen<string> Letters = Gen
        .Elements([.. "azéßğİłžøæ", .. "абвї", .. "ابتثمن", .. "გდევ", .. "αβγώ", .. "אבגד", .. "ዐበ", .. "कखग", .. "李小龍", .. "한국"])
        .NonEmptyListOf().Select(letters => string.Concat(letters.Take(12)));

    static readonly Gen<string> Between = Gen.Elements(" ", "-", "'", "’", ". ", " - ");

    public static TheoryData<string> Honest => [.. Names];

    [Theory]
    [MemberData(nameof(Honest))]
    public void An_honest_name_is_taken_as_it_is(string name)
    {
        var read = PlainText.Line(name);

        PersonName.FaultOf(read, Most).ShouldBeNull();
        read.ShouldBe(name.Normalize());
    }

    [Fact]
    public void Letters_of_any_script_with_what_people_write_between_them_are_a_name() => Prop
        .ForAll(
            Letters.SelectMany(one => Between.SelectMany(between => Letters.Select(other => one + between + other))).ToArbitrary(),
            name => PersonName.FaultOf(PlainText.Line(name), Most) is null && PlainText.Line(name) == name.Normalize())
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Of_anything_that_somebody_types_at_most_letters_and_what_stands_between_them_stay() => Prop
        .ForAll(
            ArbMap.Default.ArbFor<string?>(),
            typed => PlainText.Line(typed) is not { } name || PersonName.FaultOf(name, Most) is not null
                || name.EnumerateRunes().All(sign => sign.Value is ' ' or 0x200C or 0x200D || Rune.IsLetter(sign) || !Rune.IsControl(sign)))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("www.elders.example")]
    [InlineData("klik op www.evil.be/win")]
    [InlineData("evil.be")]
    [InlineData("evil。be")]
    [InlineData("evil．be")]
    [InlineData("evil｡be")]
    [InlineData("ｅｖｉｌ．ｂｅ")]
    [InlineData("𝐞𝐯𝐢𝐥.𝐛𝐞")]
    [InlineData("evil\u200B.be")]
    [InlineData("evil.\u00ADbe")]
    [InlineData("http://x")]
    [InlineData("https:\\\\evil")]
    [InlineData("amina@post.example")]
    [InlineData("<b>Amina</b>")]
    [InlineData("0470 12 34 56")]
    [InlineData("Ana 2")]
    [InlineData("Am\uFFFDna")]
    [InlineData("👩🏽")]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("’")]
    [InlineData("\u0301")]
    public void What_looks_like_an_address_of_a_page_or_has_other_signs_is_no_name(string typed) =>
        PersonName.FaultOf(PlainText.Line(typed), Most).ShouldBe(NameFault.Wrong);

    [Theory]
    [InlineData("\u200E\u200F")]
    [InlineData("\u200B")]
    [InlineData("\u202E")]
    [InlineData("\u2066\u2069")]
    [InlineData("\u200C\u200D")]
    [InlineData("\u3164")]
    [InlineData("\u115F\u1160")]
    [InlineData("\uFFA0")]
    [InlineData("\u034F")]
    [InlineData("\u00AD")]
    [InlineData("\u2800")]
    [InlineData("\uFEFF \t\n")]
    [InlineData(null)]
    public void Of_which_nothing_is_seen_nothing_is_left(string? typed) =>
        PersonName.FaultOf(PlainText.Line(typed), Most).ShouldBe(NameFault.Missing);

    [Theory]
    [InlineData("Amina\u202Eanima", "Aminaanima")]
    [InlineData("\u200BAmina", "Amina")]
    [InlineData("A\u001Bmina", "Amina")]
    [InlineData("Ami\u2060na", "Amina")]
    [InlineData("\u2066Amina\u2069", "Amina")]
    [InlineData("A\u200Dmina", "Amina")]
    [InlineData("علی\u200C", "علی")]
    [InlineData("Amina\uFE0F", "Amina")]
    [InlineData("A\u034Fmina", "Amina")]
    [InlineData("Ａｍｉｎａ", "Amina")]
    [InlineData("  Amina \t El\u00A0Amrani\r\n", "Amina El Amrani")]
    public void What_nobody_sees_is_left_out_of_a_name(string typed, string name) => PlainText.Line(typed).ShouldBe(name);

    [Theory]
    [InlineData("Ana 2", true)]
    [InlineData("Ana 12", true)]
    [InlineData("Ana", true)]
    [InlineData("Ana 123", false)]
    [InlineData("Ana 0470 12", false)]
    [InlineData("2", false)]
    [InlineData("evil.be 2", false)]
    public void Where_two_of_a_name_are_told_apart_a_name_may_end_in_a_number(string name, bool isName) =>
        PersonName.FaultOf(name, Most, mayEndInNumber: true).ShouldBe(isName ? null : NameFault.Wrong);

    [Theory]
    [InlineData(Most, null)]
    [InlineData(Most + 1, NameFault.TooLong)]
    [InlineData(5000, NameFault.TooLong)]
    public void A_name_has_an_end(int length, NameFault? fault) => PersonName.FaultOf(new string('a', length), Most).ShouldBe(fault);
}
