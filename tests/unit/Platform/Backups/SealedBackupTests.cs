using DigitaalWerkt.Web.Platform.Backups;

namespace DigitaalWerkt.Tests.Platform.Backups;

/// <summary>An encrypted back-up comes back as it was, or not at all.</summary>
public sealed class SealedBackupTests
{
    const int Piece = 1 << 20;
    const string Key = BackupSite.Key;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Piece - 1)]
    [InlineData(Piece)]
    [InlineData(Piece + 1)]
    [InlineData((2 * Piece) + 17)]
    public async Task It_comes_back_to_the_letter(int length)
    {
        var plain = Bytes(length);

        (await OpenAsync(await SealAsync(plain), Key)).ShouldBe(plain);
    }

    [Fact]
    public async Task The_same_twice_looks_different() =>
        (await SealAsync(Bytes(100))).ShouldNotBe(await SealAsync(Bytes(100)));

    [Fact]
    public async Task With_another_key_it_says_that_it_is_the_key() =>
        (await Should.ThrowAsync<BackupProblemException>(async () => await OpenAsync(await SealAsync(Bytes(100)), Key + "!")))
            .Problem.ShouldBe(BackupProblem.Key);

    // One byte of each part: the mark, the rounds, the salt, the check, a length, the text, a tag.
    [Theory]
    [InlineData(2)]
    [InlineData(12)]
    [InlineData(16)]
    [InlineData(32)]
    [InlineData(47)]
    [InlineData(60)]
    [InlineData(150)]
    [InlineData(-1)]
    public async Task Whatever_byte_is_changed_it_is_refused(int at)
    {
        var file = await SealAsync(Bytes(100));

        file[at < 0 ? file.Length + at : at] ^= 1;

        await Should.ThrowAsync<BackupProblemException>(() => OpenAsync(file, Key));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(48)]
    [InlineData(Piece)]
    [InlineData(Piece + 66)]
    [InlineData(Piece + 70)]
    public async Task Wherever_it_is_cut_off_it_is_refused(int length)
    {
        var file = await SealAsync(Bytes(2 * Piece));

        (await Should.ThrowAsync<BackupProblemException>(() => OpenAsync(file[..length], Key))).Problem.ShouldBe(BackupProblem.Broken);
    }

    [Fact]
    public async Task Pieces_can_be_neither_left_out_nor_swapped_nor_added()
    {
        var file = await SealAsync(Bytes(3 * Piece));
        // The mark, the rounds, the salt and the check; then each piece with its length and its tag.
        const int head = 10 + 4 + 16 + 16;
        const int piece = 4 + Piece + 16;

        await RefusedAsync([.. file[..head], .. file[(head + piece)..]]);
        await RefusedAsync([.. file[..head], .. file[(head + piece)..(head + (2 * piece))], .. file[head..(head + piece)], .. file[(head + (2 * piece))..]]);
        await RefusedAsync([.. file, .. file[(head + piece)..]]);
        await RefusedAsync([.. file, 0]);
    }

    static async Task RefusedAsync(byte[] file) => await Should.ThrowAsync<BackupProblemException>(() => OpenAsync(file, Key));

    static byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }

    static async Task<byte[]> SealAsync(byte[] plain)
    {
        using var file = new MemoryStream();
        await SealedBackup.SealAsync(new MemoryStream(plain), file, Key, TestContext.Current.CancellationToken);
        return file.ToArray();
    }

    static async Task<byte[]> OpenAsync(byte[] file, string key)
    {
        using var plain = new MemoryStream();
        await SealedBackup.OpenAsync(new MemoryStream(file), plain, key, TestContext.Current.CancellationToken);
        return plain.ToArray();
    }
}
