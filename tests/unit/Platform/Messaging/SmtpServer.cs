using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Tests.Platform.Messaging;

/// <summary>A mail server on a real socket, with TLS and ways to sign in; it can also behave badly in the ways that matter.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    public const string User = "les";
    public const string Password = "geheim";
    public const string Token = "ya29.een-sleutel";

    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource stop = new();
    readonly MailTls tls;
    readonly Task accepting;

    public SmtpServer(MailTls tls = MailTls.None)
    {
        this.tls = tls;
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;
    public SmtpMood Mood { get; set; }

    /// <summary>How to sign in, where there is TLS.</summary>
    public string SignIn { get; init; } = "LOGIN";

    public ConcurrentQueue<ReceivedMail> Mails { get; } = [];

    /// <summary>How many connections were made.</summary>
    public int Calls { get; private set; }

    /// <summary>Self-signed, for the name localhost.</summary>
    public static X509Certificate2 Certificate { get; } = MakeCertificate();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting;
        stop.Dispose();
    }

    async Task AcceptAsync()
    {
        var open = new List<Task>();
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(stop.Token);
                Calls++;
                open.Add(Task.Run(() => ServeAsync(client)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(open);
        }
    }

    async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await TalkAsync(client.GetStream());
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
            {
                // They hung up, or the test is over.
            }
        }
    }

    async Task TalkAsync(Stream stream)
    {
        if (Mood == SmtpMood.SaysNothing)
        {
            await Task.Delay(Timeout.Infinite, stop.Token);
        }
        var (isSafe, isKnown, to) = (false, tls == MailTls.None, "");
        if (tls == MailTls.AtOnce)
        {
            (stream, isSafe) = (await SecureAsync(stream), true);
        }
        await SayAsync(stream, "220 localhost");
        while (await ReadLineAsync(stream) is { } line)
        {
            var word = line.Split(' ', ':')[0].ToUpperInvariant();
            switch (word)
            {
                case "EHLO":
                    await SayAsync(stream, "250-localhost");
                    await SayAsync(stream, isSafe ? $"250 AUTH {SignIn}" : tls == MailTls.None ? "250 HELP" : "250 STARTTLS");
                    break;
                case "STARTTLS":
                    await SayAsync(stream, "220 go");
                    (stream, isSafe) = (await SecureAsync(stream), true);
                    break;
                case "AUTH":
                    isKnown = await IsKnownAsync(stream, line.Split(' ')[1..]);
                    await SayAsync(stream, isKnown ? "235 welcome" : "535 no");
                    break;
                case "MAIL":
                    await SayAsync(stream, !isKnown ? "530 sign in first" : Mood == SmtpMood.IsBusy ? "451 later" : "250 ok");
                    break;
                case "RCPT" when Mood == SmtpMood.HangsUpBeforeTheMail:
                    return;
                case "RCPT":
                    to = line[(line.IndexOf('<') + 1)..line.IndexOf('>')];
                    await SayAsync(stream, Mood == SmtpMood.Refuses ? "550 nobody of that name" : "250 ok");
                    break;
                case "DATA":
                    await SayAsync(stream, "354 go");
                    Mails.Enqueue(new(to, await ReadMailAsync(stream), isSafe));
                    if (Mood == SmtpMood.HangsUpAfterTheMail)
                    {
                        return;
                    }
                    if (Mood == SmtpMood.FallsSilentAfterTheMail)
                    {
                        await Task.Delay(Timeout.Infinite, stop.Token);
                    }
                    await SayAsync(stream, "250 taken");
                    break;
                case "QUIT":
                    await SayAsync(stream, "221 bye");
                    return;
                default:
                    await SayAsync(stream, "250 ok");
                    break;
            }
        }
    }

    static async Task<Stream> SecureAsync(Stream stream)
    {
        var safe = new SslStream(stream);
        await safe.AuthenticateAsServerAsync(Certificate);
        return safe;
    }

    /// <summary>RFC 4954 and 4616; RFC 7628 and its older sister without a number.</summary>
    async Task<bool> IsKnownAsync(Stream stream, string[] words)
    {
        if (words[0] != SignIn)
        {
            return false;
        }
        var first = words.Length > 1 ? words[1] : await AskAsync(stream, "");
        switch (SignIn)
        {
            case "LOGIN":
                return (first, await AskAsync(stream, "Password:")) == (Encode(User), Encode(Password));
            case "PLAIN":
                return first == Encode($"\0{User}\0{Password}");
            default:
                var said = Decode(first).Split('\u0001');
                if (said[0] == (SignIn == "XOAUTH2" ? $"user={User}" : $"n,a={User},") && said.Contains($"auth=Bearer {Token}"))
                {
                    return true;
                }
                await AskAsync(stream, """{"status":"invalid_token"}""");
                return false;
        }
    }

    async Task<string> AskAsync(Stream stream, string question)
    {
        await SayAsync(stream, $"334 {Encode(question)}");
        return await ReadLineAsync(stream) ?? "";
    }

    async Task<string> ReadMailAsync(Stream stream)
    {
        var mail = new StringBuilder();
        while (await ReadLineAsync(stream) is { } line && line != ".")
        {
            mail.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }
        return mail.ToString();
    }

    // Byte by byte: what comes after STARTTLS must not be read into a buffer of plain text.
    async Task<string?> ReadLineAsync(Stream stream)
    {
        var line = new List<byte>();
        var one = new byte[1];
        while (await stream.ReadAsync(one, stop.Token) == 1)
        {
            if (one[0] == '\n')
            {
                return Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
            }
            line.Add(one[0]);
        }
        return null;
    }

    Task SayAsync(Stream stream, string answer) => stream.WriteAsync(Encoding.ASCII.GetBytes(answer + "\r\n"), stop.Token).AsTask();

    static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    static string Decode(string base64) => Encoding.UTF8.GetString(Convert.FromBase64String(base64));

    static X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null, X509KeyStorageFlags.Exportable);
    }
}
