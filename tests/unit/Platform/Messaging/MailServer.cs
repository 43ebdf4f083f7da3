using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using DigitaalWerkt.Tests.Operations;

namespace DigitaalWerkt.Tests.Platform.Messaging;

/// <summary>A mail server that isn't ours, in a process of its own: Debian's python3-aiosmtpd, which puts what it gets in a Maildir.</summary>
public sealed class MailServer : IAsyncDisposable
{
    // Python's own reader of e-mails.
    const string Reader =
        """
        import sys, json
        from email import message_from_binary_file, policy
        with open(sys.argv[1], "rb") as file:
            mail = message_from_binary_file(file, policy=policy.default)
        print(json.dumps({
            "Type": mail.get_content_type(),
            "Headers": {name.lower(): str(value) for name, value in mail.items()},
            "Defects": [type(defect).__name__ for part in mail.walk() for defect in part.defects],
            "Parts": [{
                "Type": part.get_content_type(), "Charset": part.get_content_charset(), "Method": part["content-type"].params.get("method"),
                "Name": part.get_filename(), "Text": part.get_payload(decode=True).decode("utf-8"),
            } for part in mail.walk() if not part.is_multipart()],
        }))
        """;

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
    public async Task<IReadOnlyList<MailAsRead>> ReadAsync()
    {
        var mails = new List<MailAsRead>();
        foreach (var file in Directory.GetFiles(Path.Combine(Maildir, "new")).Order())
        {
            mails.Add(await ReadAsync(file));
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

    static async Task<MailAsRead> ReadAsync(string file)
    {
        using var reader = Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-c", Reader, file])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var (output, problem) = (await reader.StandardOutput.ReadToEndAsync(), await reader.StandardError.ReadToEndAsync());
        await reader.WaitForExitAsync();
        reader.ExitCode.ShouldBe(0, problem);
        return JsonSerializer.Deserialize<MailAsRead>(output)!;
    }

    /// <param name="Headers">By name, in small letters.</param>
    /// <param name="Defects">What the reader found against the standards.</param>
    public sealed record MailAsRead(string Type, Dictionary<string, string> Headers, string[] Defects, PartAsRead[] Parts);

    public sealed record PartAsRead(string Type, string Charset, string? Method, string? Name, string Text);
}
