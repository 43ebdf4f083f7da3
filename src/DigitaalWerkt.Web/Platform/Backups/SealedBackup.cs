using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>
/// An encrypted back-up: a head, then pieces of a megabyte, each with AES-GCM. The number of a piece and whether it is the last one are part
/// of its nonce, and the head is part of what each of them vouches for. So nothing can be changed, left out, moved or cut off unseen.
/// docs/adr/0050-back-ups-by-the-program.md
/// </summary>
public static class SealedBackup
{
    /// <summary>The first bytes of a file.</summary>
    public static readonly byte[] Mark = Encoding.ASCII.GetBytes("DWBACKUP1\n");

    const int SaltSize = 16;
    const int CheckSize = 16;
    const int KeySize = 32;
    const int TagSize = 16;
    const int NonceSize = 12;
    const int PieceSize = 1 << 20;
    const uint LastPiece = 0x8000_0000;

    // What OWASP asks for PBKDF2 with SHA-256; a third of a second.
    const int Rounds = 600_000;

    // Somebody else's file could ask for years of work.
    const int MostRounds = 10_000_000;

    static int HeadSize => Mark.Length + sizeof(int) + SaltSize + CheckSize;

    /// <summary>Encrypts all of a stream.</summary>
    public static async Task SealAsync(Stream plain, Stream file, string key, CancellationToken cancellationToken)
    {
        var head = new byte[HeadSize];
        Mark.CopyTo(head, 0);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(Mark.Length), Rounds);
        RandomNumberGenerator.Fill(Salt(head));
        var (secret, check) = Derive(key, Salt(head), Rounds);
        check.CopyTo(Check(head));
        await file.WriteAsync(head, cancellationToken);

        using var aes = new AesGcm(secret, TagSize);
        var (piece, following) = (new byte[PieceSize], new byte[PieceSize]);
        var length = await ReadAsync(plain, piece, cancellationToken);
        for (ulong number = 0; ; number++)
        {
            // Only what comes after it says whether a piece is the last one.
            var next = length < PieceSize ? 0 : await ReadAsync(plain, following, cancellationToken);
            await file.WriteAsync(Sealed(aes, head, number, piece.AsSpan(0, length), isLast: next == 0), cancellationToken);
            if (next == 0)
            {
                return;
            }
            (piece, following, length) = (following, piece, next);
        }
    }

    /// <summary>Decrypts all of a stream.</summary>
    /// <exception cref="BackupProblemException">The key is another one, or the file isn't whole.</exception>
    public static async Task OpenAsync(Stream file, Stream plain, string key, CancellationToken cancellationToken)
    {
        var head = new byte[HeadSize];
        if (await ReadAsync(file, head, cancellationToken) < HeadSize || !head.AsSpan().StartsWith(Mark))
        {
            throw Broken("it doesn't begin as an encrypted back-up does");
        }
        var rounds = BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(Mark.Length));
        if (rounds is < 1 or > MostRounds)
        {
            throw Broken("its head can't be right");
        }
        var (secret, check) = Derive(key, Salt(head), rounds);
        if (!CryptographicOperations.FixedTimeEquals(check, Check(head)))
        {
            throw new BackupProblemException(
                BackupProblem.Key, "The back-up was encrypted with another key.", "Set Backup__Key to the key with which it was made.");
        }

        using var aes = new AesGcm(secret, TagSize);
        var frame = new byte[sizeof(uint)];
        for (ulong number = 0; ; number++)
        {
            if (await ReadAsync(file, frame, cancellationToken) < frame.Length)
            {
                throw Broken("it was cut off");
            }
            var written = BinaryPrimitives.ReadUInt32BigEndian(frame);
            var (isLast, length) = ((written & LastPiece) != 0, written & ~LastPiece);
            var body = length > PieceSize ? throw Broken("a piece of it is too long") : new byte[length + TagSize];
            if (await ReadAsync(file, body, cancellationToken) < body.Length)
            {
                throw Broken("it was cut off");
            }
            await plain.WriteAsync(Opened(aes, head, number, body, isLast), cancellationToken);
            if (isLast)
            {
                break;
            }
        }
        if (await ReadAsync(file, frame, cancellationToken) > 0)
        {
            throw Broken("something stands behind its end");
        }
    }

    static byte[] Sealed(AesGcm aes, byte[] head, ulong number, ReadOnlySpan<byte> plain, bool isLast)
    {
        var piece = new byte[sizeof(uint) + plain.Length + TagSize];
        BinaryPrimitives.WriteUInt32BigEndian(piece, (uint)plain.Length | (isLast ? LastPiece : 0));
        var body = piece.AsSpan(sizeof(uint));
        aes.Encrypt(Nonce(number, isLast), plain, body[..plain.Length], body[plain.Length..], head);
        return piece;
    }

    static byte[] Opened(AesGcm aes, byte[] head, ulong number, ReadOnlySpan<byte> body, bool isLast)
    {
        var plain = new byte[body.Length - TagSize];
        try
        {
            aes.Decrypt(Nonce(number, isLast), body[..plain.Length], body[plain.Length..], plain, head);
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            throw Broken("it was changed");
        }
    }

    // Each file has a key of its own, because its salt is its own; so a number is enough for a nonce.
    static byte[] Nonce(ulong number, bool isLast)
    {
        var nonce = new byte[NonceSize];
        BinaryPrimitives.WriteUInt64BigEndian(nonce, number);
        nonce[^1] = isLast ? (byte)1 : (byte)0;
        return nonce;
    }

    // The check tells a wrong key from a broken file, and says nothing of the key that encrypts.
    static (byte[] Secret, byte[] Check) Derive(string key, ReadOnlySpan<byte> salt, int rounds)
    {
        var material = Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(key), salt, rounds, HashAlgorithmName.SHA256, KeySize);
        return (
            HKDF.Expand(HashAlgorithmName.SHA256, material, KeySize, Encoding.ASCII.GetBytes("encrypts")),
            HKDF.Expand(HashAlgorithmName.SHA256, material, CheckSize, Encoding.ASCII.GetBytes("checks")));
    }

    static Span<byte> Salt(byte[] head) => head.AsSpan(Mark.Length + sizeof(int), SaltSize);

    static Span<byte> Check(byte[] head) => head.AsSpan(Mark.Length + sizeof(int) + SaltSize, CheckSize);

    static ValueTask<int> ReadAsync(Stream stream, byte[] into, CancellationToken cancellationToken) =>
        stream.ReadAtLeastAsync(into, into.Length, throwOnEndOfStream: false, cancellationToken);

    static BackupProblemException Broken(string why) => new(
        BackupProblem.Broken, $"The back-up can't be decrypted: {why}.", "Take another back-up, or copy this one again from where it was kept.");
}
