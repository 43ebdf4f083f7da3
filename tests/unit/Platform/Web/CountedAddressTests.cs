using System.Net;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Tests.Platform.Web;

public sealed class CountedAddressTests
{
    [Theory]
    [InlineData("2a02:1810:1c00:ff00::1", "2a02:1810:1c00:ff00:ffff:ffff:ffff:ffff", true)]
    [InlineData("2a02:1810:1c00:ff00::1", "2a02:1810:1c00:ff01::1", true)]
    [InlineData("2a02:1810:1c00:ff00::1", "2a02:1810:1c00:ffff:ffff::1", true)]
    [InlineData("2a02:1810:1c00:ff00::1", "2a02:1810:1c00:fe00::1", false)]
    [InlineData("203.0.113.9", "::ffff:203.0.113.9", true)]
    [InlineData("203.0.113.9", "203.0.113.10", false)]
    public void One_household_is_one_visitor_and_its_neighbour_another(string one, string other, bool isOne) =>
        Counted(one).SequenceEqual(Counted(other)).ShouldBe(isOne);

    static byte[] Counted(string address) => CountedAddress.Of(IPAddress.Parse(address));
}
