using System.Buffers.Binary;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// The moment at which a form was shown, sealed in the form. Programs send one back at once; a person reads it first. It never gets too
/// old: some need long, and a page may stand open overnight.
/// </summary>
public sealed class FormTime(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>Nobody chooses, types and sends in less than this.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromSeconds(3);

    readonly Sealed seal = new(protection, "asked-since", "v1");

    /// <summary>This moment, for in a form.</summary>
    public string Now()
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, clock.GetUtcNow().UtcTicks);
        return seal.Seal(bytes);
    }

    /// <param name="began">As it stands in the form; anything.</param>
    /// <returns>False when it is too soon, or when it isn't ours.</returns>
    public bool IsLongAgo(string? began) =>
        seal.Open(began) is { Length: sizeof(long) } bytes
        && clock.GetUtcNow().UtcTicks - BinaryPrimitives.ReadInt64BigEndian(bytes) >= Shortest.Ticks;
}
