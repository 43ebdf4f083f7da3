using System.Net;
using System.Net.Sockets;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>The part of a visitor's network address that counts as one visitor.</summary>
public static class CountedAddress
{
    // Providers give a household or a small server a /56 of IPv6 addresses: 256 networks of a /64 each. Counting those apart would let one of
    // them be 256 visitors. Some give a /48, and some only a /64: then a visitor is many again, or shares their count with the neighbours.
    const int BytesOfOneHousehold = 56 / 8;

    /// <summary>What a provider gives to one household, a /56 of IPv6 addresses, counts as one.</summary>
    public static byte[] Of(IPAddress? address) => address switch
    {
        null => [],
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().GetAddressBytes(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => address.GetAddressBytes()[..BytesOfOneHousehold],
        _ => address.GetAddressBytes(),
    };
}
