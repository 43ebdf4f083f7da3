using System.Diagnostics.CodeAnalysis;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>An address of this site that came from outside: a link back may lead to us only, never to another site.</summary>
public static class LocalAddress
{
    const int Longest = 500;

    /// <summary>True for a path of this site.</summary>
    public static bool IsLocal([NotNullWhen(true)] string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..]
        && address.Length <= Longest
        // It comes back in the header Location, which holds nothing else; a browser writes other letters as %C3%A9.
        && address.All(letter => char.IsAscii(letter) && !char.IsControl(letter));
}
