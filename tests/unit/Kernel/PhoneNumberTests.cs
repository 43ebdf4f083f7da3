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
    [InlineData("470 12 34 62", "+32470123462")]
    [InlineData("32470123456", "+32470123456")]
    [InlineData("+31 (0)6 12345678", "+31612345678")]
    [InlineData("0031 ( 0 ) 6-12345678", "+31612345678")]
    [InlineData("+32 (0)9 266 12 34", "+3292661234")]
    [InlineData("+44 (0)20 7946 0018", "+442079460018")]
    [InlineData("+34 (0)612 34 56 78", "+34612345678")]
    [InlineData("+48 (0)512 345 678", "+48512345678")]
    [InlineData("+352 (0)621 123 456", "+352621123456")]
    [InlineData("+39 (0)6 698 12345", "+390669812345")]
    [InlineData("+31 (٠)٦ ١٢٣٤٥٦٧٨", "+31612345678")]
    [InlineData("०४७० १२ ३४ ५६", "+32470123456")]
    [InlineData("๐๔๗๐๑๒๓๔๕๖", "+32470123456")]
    [InlineData("\u200e0470\u00a012\u201034–56\u202c", "+32470123456")]
    public void However_it_is_written_it_is_the_same_number(string typed, string number) => PhoneNumber.Parse(typed)!.Value.ShouldBe(number);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0470 12 34")]
    [InlineData("+0470123456")]
    [InlineData("0470 12 34 5a")]
    [InlineData("٠٤٧٠")]
    [InlineData("0470 12 34 6")]
    [InlineData("+32 (0)470 12 34 6")]
    [InlineData("+32 470 12 34 56 7")]
    [InlineData("266 12 34")]
    [InlineData("9 266 12 34")]
    [InlineData("32 12 34 56")]
    [InlineData("612345678")]
    [InlineData("bel 0470 12 34 56")]
    [InlineData("0470-CALLME")]
    [InlineData("0470 12 34 56;ext=5")]
    [InlineData("0470 12 34 56 x5")]
    [InlineData("tel:+32470123456")]
    [InlineData("0470 12 34 56 / 0471 12 34 56")]
    [InlineData("++32470123456")]
    [InlineData("112")]
    public void What_can_be_no_number_is_none(string? typed) => PhoneNumber.Parse(typed).ShouldBeNull();

    [Theory]
    [InlineData("0900 12 345")]
    [InlineData("0903 12 345")]
    [InlineData("070 24 52 45")]
    [InlineData("+31 900 1234")]
    [InlineData("+44 909 879 0000")]
    public void What_costs_the_caller_extra_is_nobodys_number(string typed) => PhoneNumber.Parse(typed).ShouldBeNull();

    [Theory]
    [InlineData("0470123456", "0470 12 34 56", true)]
    [InlineData("092661234", "09 266 12 34", false)]
    [InlineData("016123456", "016 12 34 56", false)]
    [InlineData("+31 6 12345678", "+31612345678", false)]
    public void It_is_written_as_people_write_it(string typed, string written, bool isBelgianMobile)
    {
        var number = PhoneNumber.Parse(typed)!;

        number.Written.ShouldBe(written);
        number.IsBelgianMobile.ShouldBe(isBelgianMobile);
        PhoneNumber.FromKept(number.Value).ShouldBe(number);
    }

    [Theory]
    [InlineData("+3290012345", "0900 12 345")]
    [InlineData("+3291234567", "09 123 45 67")]
    [InlineData("+9999999", "+9999999")]
    public void What_was_a_number_when_it_was_kept_stays_one(string kept, string written)
    {
        var number = PhoneNumber.FromKept(kept);

        (number.Value, number.Written, number.IsBelgianMobile).ShouldBe((kept, written, false));
    }
}
