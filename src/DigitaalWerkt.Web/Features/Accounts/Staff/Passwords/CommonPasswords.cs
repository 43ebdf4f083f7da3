using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Passwords;

/// <summary>The passwords of twelve characters and more that people choose most; see README.md beside it.</summary>
static class CommonPasswords
{
    public const string Resource = "common-passwords.bin";
    static readonly Lazy<HashSet<ulong>> Hashes = new(Load);

    public static int Count => Hashes.Value.Count;

    public static bool Contain(string password) => Hashes.Value.Contains(Hash(password));

    static ulong Hash(string password) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(password.ToLowerInvariant())));

    static HashSet<ulong> Load()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream(Resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return [.. bytes.Chunk(sizeof(ulong)).Select(chunk => BinaryPrimitives.ReadUInt64BigEndian(chunk))];
    }
}
