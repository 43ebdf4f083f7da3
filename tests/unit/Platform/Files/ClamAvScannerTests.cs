using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using DigitaalWerkt.Web.Platform.Files;
using Microsoft.Extensions.Logging.Testing;

namespace DigitaalWerkt.Tests.Platform.Files;

/// <summary>The scanner against a stand-in that speaks the protocol of clamd, on TCP and on a socket in the file system.</summary>
public sealed class ClamAvScannerTests
{
    readonly FakeLogger<ClamAvScanner> log = new();

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("stream: OK\0", FileScan.Clean)]
    [InlineData("stream: Win.Test.EICAR_HDB-1 FOUND\0", FileScan.Infected)]
    [InlineData("INSTREAM size limit exceeded. ERROR\0", FileScan.NotScanned)]
    [InlineData("stream: OK", FileScan.Clean)]
    [InlineData("", FileScan.NotScanned)]
    [InlineData("OK\0", FileScan.NotScanned)]
    public async Task The_answer_of_the_daemon_is_read(string answer, FileScan scan)
    {
        using var daemon = new PlayedDaemon(new IPEndPoint(IPAddress.Loopback, 0), answer);

        (await new ClamAvScanner(daemon.Address, log).ScanAsync(Samples.Text("some bytes"), Cancel)).ShouldBe(scan);
        log.Collector.Count.ShouldBe(scan == FileScan.NotScanned ? 1 : 0, "operators hear that files aren't scanned");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_536)]
    [InlineData(200_001)]
    public async Task All_bytes_arrive_in_pieces(int length)
    {
        var content = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();
        var path = Path.Combine(Path.GetTempPath(), $"clamd-{Guid.NewGuid():N}");
        using var daemon = new PlayedDaemon(new UnixDomainSocketEndPoint(path), "stream: OK\0");

        await new ClamAvScanner(ScannerAddress.Parse($"unix:{path}")!, log).ScanAsync(content, Cancel);

        (await daemon.Received).ShouldBe(content);
    }

    [Fact]
    public async Task A_daemon_that_is_away_keeps_nobody_from_sending()
    {
        var address = ScannerAddress.Parse($"unix:{Path.Combine(Path.GetTempPath(), "nobody-listens-here")}")!;

        (await new ClamAvScanner(address, log).ScanAsync(Samples.Text("some bytes"), Cancel)).ShouldBe(FileScan.NotScanned);
        log.LatestRecord.Message.ShouldContain("gave no answer");
    }

    [Theory]
    [InlineData("tcp://clamav:3310", "Unspecified/clamav:3310")]
    [InlineData("unix:/run/clamav/clamd.ctl", "/run/clamav/clamd.ctl")]
    public void An_address_is_a_host_or_a_socket(string text, string endPoint) => ScannerAddress.Parse(text)!.EndPoint.ToString().ShouldBe(endPoint);

    [Theory]
    [InlineData("clamav:3310")]
    [InlineData("tcp://clamav")]
    [InlineData("http://clamav:3310")]
    [InlineData("unix:")]
    public void Anything_else_is_none(string text) => ScannerAddress.Parse(text).ShouldBeNull();

    /// <summary>Takes one file by INSTREAM, and answers.</summary>
    sealed class PlayedDaemon : IDisposable
    {
        readonly Socket socket;

        public PlayedDaemon(EndPoint at, string answer)
        {
            socket = new(at.AddressFamily, SocketType.Stream, at is IPEndPoint ? ProtocolType.Tcp : ProtocolType.Unspecified);
            socket.Bind(at);
            socket.Listen();
            Address = new(socket.LocalEndPoint!);
            Received = ServeAsync(answer);
        }

        public ScannerAddress Address { get; }

        /// <summary>The file that came, when its end came.</summary>
        public Task<byte[]> Received { get; }

        public void Dispose() => socket.Dispose();

        async Task<byte[]> ServeAsync(string answer)
        {
            using var visitor = await socket.AcceptAsync(Cancel);
            await using var stream = new NetworkStream(visitor);
            var command = new byte["zINSTREAM\0".Length];
            await stream.ReadExactlyAsync(command, Cancel);
            Encoding.ASCII.GetString(command).ShouldBe("zINSTREAM\0");
            using var file = new MemoryStream();
            var length = new byte[4];
            while (true)
            {
                await stream.ReadExactlyAsync(length, Cancel);
                var piece = new byte[BinaryPrimitives.ReadUInt32BigEndian(length)];
                if (piece.Length == 0)
                {
                    break;
                }
                await stream.ReadExactlyAsync(piece, Cancel);
                file.Write(piece);
            }
            await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), Cancel);
            return file.ToArray();
        }
    }
}
