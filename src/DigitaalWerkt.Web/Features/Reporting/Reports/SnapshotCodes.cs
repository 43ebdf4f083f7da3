using System.Security.Cryptography;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>
/// Gives people and their records codes for one snapshot. The key is made for it and kept nowhere: the same person has one code in one snapshot and another
/// in the next, and nobody finds back who it was.
/// </summary>
public sealed class SnapshotCodes
{
    const int KeyBytes = 32;
    const int CodeBytes = 16;

    readonly byte[] key = RandomNumberGenerator.GetBytes(KeyBytes);

    public Guid? Of(Guid? personOrRecord) => personOrRecord is { } id ? new Guid(HMACSHA256.HashData(key, id.ToByteArray()).AsSpan(0, CodeBytes)) : null;
}
