using System.Globalization;

namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>
/// Keeps files in a folder that all instances see. They are written before the row that names them: a file without a row is removed by a
/// job, a row without a file never comes to be.
/// </summary>
/// <param name="folder">Its path.</param>
public sealed class FolderFileStore(string folder) : IFileStore
{
    const string Unfinished = ".deel";
    const UnixFileMode OursAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <inheritdoc />
    public async Task KeepAsync(Guid id, byte[] content, CancellationToken cancellationToken)
    {
        var path = PathOf(id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // A process that dies while it writes leaves no half file under the name of a whole one.
        var unfinished = path + Unfinished;
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OursAlone;
        }
        await using (var file = new FileStream(unfinished, options))
        {
            await file.WriteAsync(content, cancellationToken);
            file.Flush(flushToDisk: true);
        }
        File.Move(unfinished, path, overwrite: true);
    }

    /// <inheritdoc />
    public async Task<byte[]?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllBytesAsync(PathOf(id), cancellationToken);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc />
    public Task RemoveAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        foreach (var path in ids.Select(PathOf).SelectMany(path => new[] { path, path + Unfinished }).Where(File.Exists))
        {
            File.Delete(path);
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<Guid>> ListAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        IReadOnlyList<Guid> ids = Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(path => File.GetLastWriteTimeUtc(path) < before.UtcDateTime)
                // Also what a process left unfinished: it has no row, so it goes.
                .Select(path => Guid.TryParseExact(Path.GetFileName(path).Replace(Unfinished, "", StringComparison.Ordinal), "N", out var id) ? id : Guid.Empty)
                .Where(id => id != Guid.Empty).Distinct()]
            : [];
        return Task.FromResult(ids);
    }

    // The last signs of an id are random, so the folders fill evenly.
    string PathOf(Guid id)
    {
        var name = id.ToString("N", CultureInfo.InvariantCulture);
        return Path.Combine(folder, name[^2..], name);
    }
}
