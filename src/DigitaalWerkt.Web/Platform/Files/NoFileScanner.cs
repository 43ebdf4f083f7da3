namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>Where there is no scanner: nothing is said to be clean.</summary>
public sealed class NoFileScanner : IFileScanner
{
    /// <inheritdoc />
    public Task<FileScan> ScanAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) => Task.FromResult(FileScan.NotScanned);
}
