using System.Security.Cryptography;

namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>Looks at a file that somebody sent, before anything of it is kept.</summary>
public sealed class FileIntake(FileSettings settings, IFileScanner scanner) : IDisposable
{
    // A picture takes some hundred megabytes while it is read; more at once would take the memory of everybody.
    readonly SemaphoreSlim turn = new(1);

    /// <summary>The largest file that is taken, in megabytes.</summary>
    public int MaxMegabytes => settings.MaxMegabytes;

    /// <summary>Reads it: what it is, and a picture made anew.</summary>
    /// <param name="sent">As it came with the form; null: nothing.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The file, or why it isn't taken.</returns>
    public async Task<(ReadFile? File, FileFault? Fault)> ReadAsync(IFormFile? sent, CancellationToken cancellationToken)
    {
        if (sent is not { Length: > 0 })
        {
            return (null, FileFault.Missing);
        }
        if (sent.Length > settings.MaxBytes)
        {
            return (null, FileFault.TooLarge);
        }
        var content = new byte[sent.Length];
        await using (var stream = sent.OpenReadStream())
        {
            await stream.ReadExactlyAsync(content, cancellationToken);
        }
        return await ReadAsync(content, cancellationToken);
    }

    /// <summary>The same of what is in memory already.</summary>
    /// <param name="content">All of it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The file, or why it isn't taken.</returns>
    public async Task<(ReadFile? File, FileFault? Fault)> ReadAsync(byte[] content, CancellationToken cancellationToken)
    {
        if (content.Length > settings.MaxBytes)
        {
            return (null, FileFault.TooLarge);
        }
        if (PictureMaker.MayRead(content))
        {
            // Of the bytes that came nothing is kept, so the scan is of what they hide as well.
            return await FinishAsync(content, await MakePictureAsync(content, cancellationToken), FileKind.Jpeg, cancellationToken);
        }
        return IsPdf(content) ? await FinishAsync(content, (content, default), FileKind.Pdf, cancellationToken) : (null, FileFault.OtherKind);
    }

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();

    async Task<(byte[]? Made, FileFault Fault)> MakePictureAsync(byte[] content, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(() => PictureMaker.Make(content), cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    async Task<(ReadFile? File, FileFault? Fault)> FinishAsync(
        byte[] sent, (byte[]? Made, FileFault Fault) made, FileKind kind, CancellationToken cancellationToken)
    {
        if (made.Made is not { } content)
        {
            return (null, made.Fault);
        }
        var scan = await scanner.ScanAsync(sent, cancellationToken);
        return scan == FileScan.Infected ? (null, FileFault.Unsafe) : (new(kind, content, SHA256.HashData(content), scan), null);
    }

    // Programs that show PDFs look for it in the first kilobyte; so do those that hide something before it. We ask for the first byte.
    static bool IsPdf(ReadOnlySpan<byte> content) => content.StartsWith("%PDF-"u8);
}
