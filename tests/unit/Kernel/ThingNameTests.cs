using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Tests.Kernel;

public sealed class ThingNameTests
{
    const int Most = 80;

    [Theory]
    [InlineData("OCMW Gent – Dienst 3 (1e verdieping)")]
    [InlineData("v.z.w. De Brug")]
    [InlineData("O.L.V. Lyceum")]
    [InlineData("Lokaal 2.14")]
    [InlineData("Zaal B.03")]
    [InlineData("VDAB/Actiris")]
    [InlineData("C&A, \"het huis\"")]
    [InlineData("St. Amandsberg")]
    [InlineData("1")]
    [InlineData("مكتبة")]
    public void Letters_digits_and_what_stands_between_them_are_a_name(string name) => PlainText.Line(name).ShouldSatisfyAllConditions(
        line => line.ShouldBe(name),
        line => ThingName.FaultOf(line, Most).ShouldBeNull());

    [Theory]
    [InlineData("klik op www.evil.be/win", NameFault.Wrong)]
    [InlineData("stad.gent", NameFault.Wrong)]
    [InlineData("https://evil", NameFault.Wrong)]
    [InlineData("–", NameFault.Wrong)]
    [InlineData("🙂", NameFault.Wrong)]
    [InlineData("\u3164", NameFault.Missing)]
    [InlineData("\u202E\u200B", NameFault.Missing)]
    [InlineData(null, NameFault.Missing)]
    public void The_address_of_a_page_or_nothing_to_read_is_no_name(string? typed, NameFault fault) =>
        ThingName.FaultOf(PlainText.Line(typed), Most).ShouldBe(fault);

    [Fact]
    public void A_name_has_an_end() => ThingName.FaultOf(new string('a', Most + 1), Most).ShouldBe(NameFault.TooLong);
}
