using System.Net;
using System.Net.Sockets;

namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>Where the scanner of viruses listens.</summary>
/// <param name="EndPoint">A host with its port, or a socket in the file system.</param>
public sealed record ScannerAddress(EndPoint EndPoint)
{
    const string Unix = "unix:";

    /// <summary>A socket of the kind that reaches it; the caller lets go of it.</summary>
    public Socket NewSocket() => EndPoint is UnixDomainSocketEndPoint
        ? new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
        : new(SocketType.Stream, ProtocolType.Tcp);

    /// <summary>Reads a setting.</summary>
    /// <param name="text"><c>tcp://host:3310</c> or <c>unix:/run/clamav/clamd.ctl</c>.</param>
    /// <returns>Null when it is neither.</returns>
    public static ScannerAddress? Parse(string text) => text switch
    {
        _ when text.StartsWith(Unix, StringComparison.Ordinal) && text.Length > Unix.Length => new(new UnixDomainSocketEndPoint(text[Unix.Length..])),
        _ when Uri.TryCreate(text, UriKind.Absolute, out var tcp) && tcp is { Scheme: "tcp", Port: > 0 } => new(new DnsEndPoint(tcp.Host, tcp.Port)),
        _ => null,
    };
}
