using System.Net;
using System.Net.Sockets;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>The part of a visitor's network address that counts as one visitor.</summary>
public static class CountedAddress
{
    /// <summary>A household or a server gets a whole /64 of IPv6 addresses: that counts as one.</summary>
    public static byte[] Of(IPAddress? address) => address switch
    {
        null => [],
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().GetAddressBytes(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => address.GetAddressBytes()[..8],
        _ => address.GetAddressBytes(),
    };
}
