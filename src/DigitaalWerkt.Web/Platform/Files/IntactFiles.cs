using System.Security.Cryptography;

namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>Files that are still what was kept.</summary>
public static class IntactFiles
{
    /// <param name="id">Under which it was kept.</param>
    /// <param name="hash">Its SHA-256 of then.</param>
    /// <returns>The bytes; null when it isn't there any more.</returns>
    /// <exception cref="InvalidDataException">What lies there isn't what was kept.</exception>
    public static async Task<byte[]?> FindIntactAsync(this IFileStore store, Guid id, byte[] hash, CancellationToken cancellationToken)
    {
        var content = await store.FindAsync(id, cancellationToken);
        return content is null || CryptographicOperations.FixedTimeEquals(SHA256.HashData(content), hash)
            ? content
            : throw new InvalidDataException($"The file {id} isn't what was kept.");
    }
}
