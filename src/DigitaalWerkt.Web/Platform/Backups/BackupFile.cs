using System.Security.Cryptography;

namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>
/// A back-up: the dump, encrypted or not, beside it what it holds (<c>.json</c>), and the hashes of both (<c>.sha256</c>, which
/// <c>sha256sum --check</c> reads). The hashes are written last: a dump without them isn't finished.
/// </summary>
public sealed class BackupFile : IAsyncDisposable
{
    /// <summary>How the names begin.</summary>
    public const string Prefix = "digitaal-werkt-";

    /// <summary>How the name of a dump ends; that of an encrypted one goes on.</summary>
    public const string Dump = ".dump";

    /// <summary>How the name of an encrypted dump ends.</summary>
    public const string Encrypted = Dump + ".enc";

    const string Contents = ".json";
    const string Hashes = ".sha256";
    const string Unfinished = ".partial";
    const string Again = "Take another back-up, or copy this one again, with the files .sha256 and .json that stood beside it.";

    readonly FileStream stream;
    readonly string? key;

    BackupFile(string path, FileStream stream, string? key, DatabaseContents said) => (Path, this.stream, this.key, Said) = (path, stream, key, said);

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>What it says that it holds.</summary>
    public DatabaseContents Said { get; }

    /// <summary>How large it is.</summary>
    public long Bytes => stream.Length;

    /// <summary>Opens a back-up, and looks whether it is whole: its hashes, and when it is encrypted all of it is decrypted once.</summary>
    /// <exception cref="BackupProblemException">It isn't whole, it isn't there, or the key is another one.</exception>
    public static async Task<BackupFile> OpenAsync(string path, string? key, CancellationToken cancellationToken)
    {
        var (stream, said) = await ReadCheckedAsync(path, cancellationToken);
        var file = new BackupFile(path, stream, key, said);
        try
        {
            var isEncrypted = await file.IsEncryptedAsync(cancellationToken);
            if (isEncrypted && key is null)
            {
                throw new BackupProblemException(
                    BackupProblem.Key, $"'{path}' is encrypted, and there is no key.", "Set Backup__Key to the key with which it was made.");
            }
            if (isEncrypted)
            {
                await file.CopyToAsync(Stream.Null, cancellationToken);
            }
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>Writes a back-up under a name that says that it isn't finished, and gives it its own name when it is.</summary>
    /// <param name="dump">Makes the dump: gets what to write to.</param>
    /// <exception cref="BackupProblemException">The folder can't be written, or has no room.</exception>
    public static async Task WriteAsync(string path, DatabaseContents contents, Func<Stream, Task> dump, CancellationToken cancellationToken)
    {
        var unfinished = path + Unfinished;
        try
        {
            await using (var file = New(unfinished))
            {
                await dump(file);
                file.Flush(flushToDisk: true);
            }
            await WriteTextAsync(path + Contents, contents.ToString(), cancellationToken);
            var hashes = $"{await HashAsync(unfinished, cancellationToken)}  {Name(path)}\n"
                + $"{await HashAsync(path + Contents, cancellationToken)}  {Name(path + Contents)}\n";
            File.Move(unfinished, path);
            await WriteTextAsync(path + Hashes, hashes, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Remove(path);
            throw new BackupProblemException(
                BackupProblem.Folder, $"'{path}' can't be written: {e.Message}",
                "Look whether the folder is there, whether the program may write in it, and whether there is room.", e);
        }
        catch
        {
            Remove(path);
            throw;
        }
    }

    /// <summary>The finished back-ups in a folder, the newest first.</summary>
    /// <exception cref="BackupProblemException">The folder can't be read.</exception>
    public static IReadOnlyList<string> AllIn(string folder)
    {
        try
        {
            return
            [
                .. Directory.GetFiles(folder, $"{Prefix}*{Hashes}").Select(path => path[..^Hashes.Length]).Where(File.Exists)
                    .OrderDescending(StringComparer.Ordinal),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BackupProblemException(
                BackupProblem.Folder, $"The folder '{folder}' can't be read: {e.Message}",
                "Look at Backup__Folder, and whether the program may read there.", e);
        }
    }

    /// <summary>Removes what a program left that was ended in the middle of a back-up.</summary>
    /// <param name="before">What was written later may still be going on.</param>
    public static void RemoveUnfinished(string folder, DateTimeOffset before)
    {
        var left = Directory.GetFiles(folder, $"{Prefix}*").Where(path => File.GetLastWriteTimeUtc(path) < before.UtcDateTime)
            .Select(DumpOf).Distinct().Where(path => !File.Exists(path + Hashes)).ToList();
        left.ForEach(Remove);
    }

    /// <summary>Removes a back-up and what stands beside it.</summary>
    public static void Remove(string path)
    {
        // The hashes first: from then on nobody takes the rest for a back-up.
        foreach (var part in new[] { path + Hashes, path + Contents, path + Unfinished, path })
        {
            File.Delete(part);
        }
    }

    /// <summary>Writes the dump, decrypted.</summary>
    public async Task CopyToAsync(Stream target, CancellationToken cancellationToken)
    {
        var isEncrypted = await IsEncryptedAsync(cancellationToken);
        stream.Position = 0;
        if (isEncrypted)
        {
            await SealedBackup.OpenAsync(stream, target, key!, cancellationToken);
        }
        else
        {
            await stream.CopyToAsync(target, cancellationToken);
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => stream.DisposeAsync();

    static async Task<(FileStream Stream, DatabaseContents Said)> ReadCheckedAsync(string path, CancellationToken cancellationToken)
    {
        FileStream? dump = null;
        DatabaseContents? contents = null;
        try
        {
            var hashes = await File.ReadAllTextAsync(path + Hashes, cancellationToken);
            var said = await File.ReadAllTextAsync(path + Contents, cancellationToken);
            dump = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            var found = new[] { Hex(await SHA256.HashDataAsync(dump, cancellationToken)), await HashAsync(path + Contents, cancellationToken) };
            var isAsSaid = hashes.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]).SequenceEqual(found);
            contents = isAsSaid ? DatabaseContents.Parse(said) : null;
            return contents is null
                ? throw new BackupProblemException(BackupProblem.Broken, $"'{path}' isn't what its hash says: it was changed or cut off.", Again)
                : (dump, contents);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BackupProblemException(
                BackupProblem.Broken, $"There is no back-up '{path}', or the file .sha256 or .json beside it is missing.", Again, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BackupProblemException(BackupProblem.Folder, $"'{path}' can't be read: {e.Message}", "Look whether the program may read it.", e);
        }
        finally
        {
            if (contents is null && dump is not null)
            {
                await dump.DisposeAsync();
            }
        }
    }

    async Task<bool> IsEncryptedAsync(CancellationToken cancellationToken)
    {
        var begin = new byte[SealedBackup.Mark.Length];
        stream.Position = 0;
        var read = await stream.ReadAtLeastAsync(begin, begin.Length, throwOnEndOfStream: false, cancellationToken);
        return begin.AsSpan(0, read).SequenceEqual(SealedBackup.Mark);
    }

    static string DumpOf(string part) => new[] { Contents, Hashes, Unfinished }
        .Aggregate(part, (name, ending) => name.EndsWith(ending, StringComparison.Ordinal) ? name[..^ending.Length] : name);

    static FileStream New(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        return new FileStream(path, options);
    }

    static async Task WriteTextAsync(string path, string text, CancellationToken cancellationToken)
    {
        await using var file = New(path);
        await using var writer = new StreamWriter(file);
        await writer.WriteAsync(text.AsMemory(), cancellationToken);
        await writer.FlushAsync(cancellationToken);
        file.Flush(flushToDisk: true);
    }

    static async Task<string> HashAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        return Hex(await SHA256.HashDataAsync(file, cancellationToken));
    }

    static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);

    static string Name(string path) => System.IO.Path.GetFileName(path);
}
