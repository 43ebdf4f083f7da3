using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Tests.Kernel;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Amina")]
    [InlineData("J. Peeters")]
    [InlineData("Leila B.")]
    [InlineData("Anne-Marie")]
    [InlineData("O’Brien")]
    [InlineData("D'hondt")]
    [InlineData("Amina El Amrani")]
    [InlineData("أمينة")]
    [InlineData("علی\u200Cرضا")]
    [InlineData("Zoë")]
    [InlineData("Zoe\u0308")]
    [InlineData("क्षमा")]
    [InlineData("李小龍")]
    [InlineData("𞤀𞤣𞤤𞤢𞤥")]
    public void Letters_of_any_script_are_a_name(string name) => PersonName.IsPossible(name).ShouldBeTrue();

    [Theory]
    [InlineData("www.elders.example")]
    [InlineData("klik op www.evil.be/win")]
    [InlineData("evil.be")]
    [InlineData("evil。be")]
    [InlineData("evil．be")]
    [InlineData("https://evil")]
    [InlineData("amina@post.example")]
    [InlineData("<b>Amina</b>")]
    [InlineData("0470 12 34 56")]
    [InlineData("Ana 2")]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("’")]
    public void What_looks_like_an_address_of_a_page_or_is_no_letter_is_no_name(string name) => PersonName.IsPossible(name).ShouldBeFalse();

    [Theory]
    [InlineData("\u200E\u200F")]
    [InlineData("Amina\u202Egnp.exe")]
    [InlineData("\u200BAmina")]
    [InlineData("A\u0000mina")]
    [InlineData("A\u001Bmina")]
    [InlineData("Ami\u2060na")]
    [InlineData("\u2066Amina\u2069")]
    [InlineData("\u200C\u200D")]
    [InlineData("\u3164")]
    [InlineData("\u115F\u1160")]
    [InlineData("\uFFA0")]
    [InlineData("\u034F")]
    [InlineData("Amina\uFE0F")]
    [InlineData("A\u034Fmina")]
    [InlineData("\u0301")]
    public void Control_signs_invisible_signs_and_signs_of_direction_are_no_name(string name) => PersonName.IsPossible(name).ShouldBeFalse();

    [Theory]
    [InlineData("Ana 2", true)]
    [InlineData("Ana 12", true)]
    [InlineData("Ana", true)]
    [InlineData("Ana 123", false)]
    [InlineData("Ana 0470 12", false)]
    [InlineData("2", false)]
    [InlineData("evil.be 2", false)]
    public void Where_two_of_a_name_are_told_apart_a_name_may_end_in_a_number(string name, bool isPossible) =>
        PersonName.IsPossible(name, mayEndInNumber: true).ShouldBe(isPossible);

    [Theory]
    [InlineData("  Amina \t El\u00A0Amrani ", "Amina El Amrani")]
    [InlineData(" \r\n ", null)]
    [InlineData(null, null)]
    public void Needless_spaces_go(string? typed, string? name) => PersonName.Clean(typed).ShouldBe(name);
}
