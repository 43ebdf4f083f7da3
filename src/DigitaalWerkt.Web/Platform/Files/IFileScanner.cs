namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>Looks for viruses.</summary>
public interface IFileScanner
{
    /// <summary>Looks at a file.</summary>
    /// <param name="content">All of it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What it found; <see cref="FileScan.NotScanned"/> when it can't look now. It never throws because of that.</returns>
    Task<FileScan> ScanAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken);
}
