using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Tests.Platform.Web;

public sealed class LocalAddressTests
{
    [Theory]
    [InlineData("/lessen?a=1", true)]
    [InlineData("/%C3%A9", true)]
    [InlineData("/é", false)]
    [InlineData("/\n", false)]
    [InlineData("//elders.example", false)]
    [InlineData("/\\elders.example", false)]
    [InlineData("~/lessen", false)]
    [InlineData("https://elders.example/", false)]
    [InlineData(null, false)]
    public void An_address_to_go_back_to_is_ours_and_fits_in_a_header(string? address, bool isLocal) =>
        LocalAddress.IsLocal(address).ShouldBe(isLocal);
}
