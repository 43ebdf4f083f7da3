using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>Sends a file to a ClamAV daemon by its command INSTREAM: length and bytes, in pieces, until one of no length.</summary>
/// <param name="address">Where the daemon listens.</param>
/// <param name="log">For operators: a file that was not scanned.</param>
/// <remarks>man clamd, "COMMANDS". A daemon that is away or slow keeps nobody from sending a photo: then the file is not scanned, and says so.</remarks>
public sealed partial class ClamAvScanner(ScannerAddress address, ILogger<ClamAvScanner> log) : IFileScanner
{
    const int Piece = 64 * 1024;

    // Larger than any answer of the daemon.
    const int LongestAnswer = 1024;

    /// <summary>How long the daemon may take, with the sending.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    public async Task<FileScan> ScanAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var answer = await AskAsync(content, patience.Token);
            if (answer.EndsWith(" FOUND", StringComparison.Ordinal))
            {
                return FileScan.Infected;
            }
            if (answer.EndsWith(": OK", StringComparison.Ordinal))
            {
                return FileScan.Clean;
            }
            NoAnswer(log, null);
        }
        catch (Exception e) when (e is SocketException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            NoAnswer(log, e);
        }
        return FileScan.NotScanned;
    }

    async Task<string> AskAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        using var socket = address.NewSocket();
        await socket.ConnectAsync(address.EndPoint, cancellationToken);
        await using var stream = new NetworkStream(socket);
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellationToken);
        var length = new byte[sizeof(uint)];
        for (var rest = content; rest.Length > 0; rest = rest[Math.Min(Piece, rest.Length)..])
        {
            var piece = rest[..Math.Min(Piece, rest.Length)];
            BinaryPrimitives.WriteUInt32BigEndian(length, (uint)piece.Length);
            await stream.WriteAsync(length, cancellationToken);
            await stream.WriteAsync(piece, cancellationToken);
        }
        await stream.WriteAsync(new byte[sizeof(uint)], cancellationToken);
        return await ReadAnswerAsync(stream, cancellationToken);
    }

    static async Task<string> ReadAnswerAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var buffer = new byte[LongestAnswer];
        var read = 0;
        while (read < buffer.Length && await stream.ReadAsync(buffer.AsMemory(read), cancellationToken) is > 0 and var more)
        {
            read += more;
            if (buffer.AsSpan(0, read).Contains((byte)0))
            {
                break;
            }
        }
        return Encoding.ASCII.GetString(buffer, 0, read).TrimEnd('\0', '\n', ' ');
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The scanner of viruses gave no answer that we know; a file was kept without a scan")]
    static partial void NoAnswer(ILogger log, Exception? problem);
}
