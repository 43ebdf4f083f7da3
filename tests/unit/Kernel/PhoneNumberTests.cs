using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Tests.Kernel;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("0470 12 34 56", "+32470123456")]
    [InlineData("0470/12.34.56", "+32470123456")]
    [InlineData("+32 (0)470 12-34-56", "+32470123456")]
    [InlineData("0032470123456", "+32470123456")]
    [InlineData("٠٤٧٠١٢٣٤٥٦", "+32470123456")]
    [InlineData("۰۴۷۰۱۲۳۴۵۶", "+32470123456")]
    [InlineData("+٩٠ ٥٣٢ ١٢٣ ٤٥ ٦٧", "+905321234567")]
    [InlineData("09 266 12 34", "+3292661234")]
    public void However_it_is_written_it_is_the_same_number(string typed, string number) => PhoneNumber.Parse(typed)!.Value.ShouldBe(number);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0470 12 34")]
    [InlineData("+0470123456")]
    [InlineData("0470 12 34 5a")]
    [InlineData("٠٤٧٠")]
    public void What_can_be_no_number_is_none(string? typed) => PhoneNumber.Parse(typed).ShouldBeNull();
}
