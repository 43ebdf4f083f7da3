using DigitaalWerkt.Web.Features.Learning.Certificates;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Learning.Certificates;

public sealed class CertificateCodeTests
{
    static readonly Arbitrary<CertificateCode> Codes =
        (from bytes in Gen.Choose(0, 255).Select(n => (byte)n).ArrayOf(32) select CertificateCode.From(bytes)).ToArbitrary();

    [Fact]
    public void What_stands_on_the_paper_is_read_back_however_it_is_typed() => Check.QuickThrowOnFailure(Prop.ForAll(Codes, code =>
        CertificateCode.Read(code.Written) == code
        && CertificateCode.Read(code.Text.ToLowerInvariant()) == code
        && CertificateCode.Read($" {code.Written.Replace('-', ' ')} ") == code
        && CertificateCode.Read(code.Written.Replace('0', 'o').Replace('1', 'l')) == code));

    [Fact]
    public void It_has_at_least_128_bits_and_no_letter_that_looks_like_a_digit()
    {
        var code = CertificateCode.From([.. Enumerable.Range(0, 32).Select(n => (byte)(n * 37))]);

        (code.Text.Length * 5).ShouldBeGreaterThanOrEqualTo(128);
        code.Text.ShouldAllBe(sign => char.IsAsciiDigit(sign) || (char.IsAsciiLetterUpper(sign) && !"ILOU".Contains(sign)));
        code.Written.Split('-').ShouldAllBe(group => group.Length == 4);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("0000-0000-0000-0000-0000-0000-000U")]
    [InlineData("0000-0000-0000-0000-0000-0000-0000-0")]
    public void Anything_else_is_no_code(string? typed) => CertificateCode.Read(typed).ShouldBeNull();
}
