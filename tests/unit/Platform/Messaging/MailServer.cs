using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using DigitaalWerkt.Tests.Operations;

namespace DigitaalWerkt.Tests.Platform.Messaging;

/// <summary>A mail server that isn't ours, in a process of its own: Debian's python3-aiosmtpd, which puts what it gets in a Maildir.</summary>
public sealed class MailServer : IAsyncDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dw-mail");
    readonly Process process;

    // With TLS from the first byte, and only for one who signs in by AUTH PLAIN.
    const string Closed =
        """
        import logging, ssl, sys, threading
        from aiosmtpd.controller import Controller
        from aiosmtpd.handlers import Mailbox
        from aiosmtpd.smtp import AuthResult
        logging.disable(logging.WARNING)
        port, maildir, certificate, user, password = sys.argv[1:]
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        tls.load_cert_chain(certificate)
        def is_known(server, session, envelope, mechanism, data):
            return AuthResult(success=(data.login.decode(), data.password.decode()) == (user, password), handled=False)
        Controller(
            Mailbox(maildir), hostname="127.0.0.1", port=int(port), ssl_context=tls, auth_required=True, auth_require_tls=False,
            auth_exclude_mechanism=["LOGIN"], authenticator=is_known).start()
        threading.Event().wait()
        """;

    MailServer(int port, bool isClosed)
    {
        Port = port;
        process = Process.Start(new ProcessStartInfo(
            "/usr/bin/python3",
            isClosed
                ? ["-W", "ignore", "-c", Closed, $"{port}", Maildir, CertificateFile(), SmtpServer.User, SmtpServer.Password]
                : ["-m", "aiosmtpd", "-n", "-l", $"127.0.0.1:{port}", "-c", "aiosmtpd.handlers.Mailbox", Maildir]))!;
    }

    public int Port { get; }

    string Maildir => Path.Combine(folder.FullName, "mail");

    /// <summary>Starts it, and comes back when it takes connections.</summary>
    /// <param name="isClosed">With TLS at once, and only for the user and password of <see cref="SmtpServer"/>.</param>
    public static async Task<MailServer> StartAsync(bool isClosed = false)
    {
        var server = new MailServer(SiteProcess.FreePort(), isClosed);
        await Until.TrueAsync(server.ListensAsync);
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

    string CertificateFile()
    {
        var file = Path.Combine(folder.FullName, "server.pem");
        using var key = SmtpServer.Certificate.GetRSAPrivateKey()!;
        File.WriteAllText(file, $"{SmtpServer.Certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n");
        return file;
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
