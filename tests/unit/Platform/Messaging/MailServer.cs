using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using DigitaalWerkt.Tests.Operations;

namespace DigitaalWerkt.Tests.Platform.Messaging;

/// <summary>A mail server that isn't ours, in a process of its own: Debian's python3-aiosmtpd, which puts what it gets in a Maildir.</summary>
public sealed class MailServer : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dw-mail");
    readonly Process process;

    MailServer(int port)
    {
        Port = port;
        process = Process.Start(new ProcessStartInfo(
            "/usr/bin/python3", ["-m", "aiosmtpd", "-n", "-l", $"127.0.0.1:{port}", "-c", "aiosmtpd.handlers.Mailbox", Maildir]))!;
    }

    public int Port { get; }

    string Maildir => Path.Combine(folder.FullName, "mail");

    /// <summary>Starts it, and comes back when it takes connections.</summary>
    public static async Task<MailServer> StartAsync()
    {
        var server = new MailServer(SiteProcess.FreePort());
        await Until.TrueAsync(Patience, server.ListensAsync);
        return server;
    }

    /// <summary>All that came in, in the order of its names.</summary>
    public async Task<IReadOnlyList<ReadMail.MailAsRead>> ReadAsync()
    {
        var mails = new List<ReadMail.MailAsRead>();
        foreach (var file in Directory.GetFiles(Path.Combine(Maildir, "new")).Order())
        {
            mails.Add(await ReadMail.ReadAsync(file));
        }
        return mails;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    async Task<bool> ListensAsync()
    {
        process.HasExited.ShouldBeFalse("The mail server ended; script/setup installs python3-aiosmtpd.");
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
