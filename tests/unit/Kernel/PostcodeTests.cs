using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Tests.Kernel;

public sealed class PostcodeTests
{
    [Theory]
    [InlineData("9000")]
    [InlineData(" 9000 ")]
    [InlineData("B-9000")]
    [InlineData("b 9000 Gent")]
    [InlineData("٩٠٠٠")]
    public void It_is_read_as_people_write_it(string typed) => Postcode.Read(typed).ShouldBe("9000");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("gent")]
    [InlineData("900")]
    [InlineData("90000")]
    [InlineData("0900")]
    public void Anything_else_is_none(string? typed) => Postcode.Read(typed).ShouldBeNull();
}
