using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>
/// Sends e-mail over SMTP. Until the first byte of the text is on its way, it has surely not left. After that only the server knows:
/// when it doesn't say, nobody does.
/// </summary>
/// <param name="settings">The server, and how to sign in there.</param>
/// <param name="token">Signs in instead of a password.</param>
public sealed class SmtpEmailSender(MailSettings settings, MailToken? token = null) : IEmailSender
{
    static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(2);

    /// <summary>Says whether the certificate of a server holds; null: this machine says so.</summary>
    public RemoteCertificateValidationCallback? ServerCertificateValidation { get; init; }

    /// <inheritdoc />
    public async Task<Delivery?> SendAsync(Guid id, WrittenMessage message, Func<Task<bool>> markAsync, CancellationToken cancellationToken)
    {
        using var mail = EmailMessage.Make(id, message, settings);
        if (mail is null)
        {
            return new(DeliveryOutcome.Refused, "Address");
        }
        // Whether a certificate was called back isn't asked: in a closed network nobody would answer, and no e-mail would leave.
        using var server = new SmtpClient
        {
            LocalDomain = Dns.GetHostName(),
            CheckCertificateRevocation = false,
            ServerCertificateValidationCallback = ServerCertificateValidation,
        };
        if (await OpenAsync(server, cancellationToken) is { } problem)
        {
            return new(DeliveryOutcome.NotSent, problem);
        }
        var delivery = await markAsync() ? await HandOverAsync(server, mail) : null;
        await CloseAsync(server);
        return delivery;
    }

    SecureSocketOptions Security => settings.Tls switch
    {
        MailTls.AtOnce => SecureSocketOptions.SslOnConnect,
        MailTls.StartTls => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };

    /// <summary>Connects and signs in.</summary>
    /// <returns>A code that says why that didn't go; null: the server is ready to take an e-mail.</returns>
    async Task<string?> OpenAsync(SmtpClient server, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(settings.ReadyWithin);
        try
        {
            await server.ConnectAsync(settings.Host!, settings.Port, Security, patience.Token);
            return await SignInAsync(server, patience.Token);
        }
        catch (SslHandshakeException e)
        {
            return e.ServerCertificate is null ? "NoTls" : "Certificate";
        }
        catch (NotSupportedException)
        {
            // It offers no STARTTLS, or no way to sign in that we know.
            return server.IsConnected ? "NoSignIn" : "NoTls";
        }
        catch (AuthenticationException e)
        {
            token?.Forget();
            return e.InnerException is SmtpCommandException refusal ? Code(refusal) : "NoSignIn";
        }
        catch (SmtpCommandException e)
        {
            return Code(e);
        }
        catch (Exception e) when (IsLost(e) && !cancellationToken.IsCancellationRequested)
        {
            return "NoServer";
        }
    }

    async Task<string?> SignInAsync(SmtpClient server, CancellationToken cancellationToken)
    {
        // A server that knows no signing in takes e-mail without, or says that it doesn't.
        if (settings.User is not { } user || !server.Capabilities.HasFlag(SmtpCapabilities.Authentication))
        {
            return null;
        }
        if (token is null)
        {
            await server.AuthenticateAsync(user, settings.Password ?? "", cancellationToken);
            return null;
        }
        if (await token.FindAsync(cancellationToken) is not { } value)
        {
            return "NoToken";
        }
        // The standard one (RFC 7628) if it is there; else the older one, which Microsoft has.
        await server.AuthenticateAsync(
            server.AuthenticationMechanisms.Contains("OAUTHBEARER")
                ? new SaslMechanismOAuthBearer(user, value)
                : new SaslMechanismOAuth2(user, value),
            cancellationToken);
        return null;
    }

    async Task<Delivery> HandOverAsync(SmtpClient server, MimeMessage mail)
    {
        using var patience = new CancellationTokenSource(settings.TakenWithin);
        var text = new TextOnItsWay();
        try
        {
            await server.SendAsync(mail, patience.Token, text);
            return Delivery.Sent;
        }
        catch (SmtpCommandException e)
        {
            return Judge(e);
        }
        catch (ServiceNotAuthenticatedException)
        {
            return new(DeliveryOutcome.NotSent, $"Smtp:{(int)SmtpStatusCode.AuthenticationRequired}");
        }
        catch (Exception e) when (IsLost(e))
        {
            return text.Began ? new(DeliveryOutcome.Unknown, "NoAnswer") : new(DeliveryOutcome.NotSent, "NoServer");
        }
    }

    /// <summary>Says goodbye; what becomes of that changes nothing any more.</summary>
    static async Task CloseAsync(SmtpClient server)
    {
        using var patience = new CancellationTokenSource(Goodbye);
        try
        {
            await server.DisconnectAsync(quit: true, patience.Token);
        }
        catch (Exception e) when (IsLost(e))
        {
            // It hung up first.
        }
    }

    static Delivery Judge(SmtpCommandException refusal) => (int)refusal.StatusCode switch
    {
        >= 400 and < 500 => new(DeliveryOutcome.NotSent, Code(refusal)),
        // The server refuses us, not this message: a wrong password, for example. That is mended, and then it goes.
        530 or 534 or 535 or 538 => new(DeliveryOutcome.NotSent, Code(refusal)),
        >= 500 and < 600 => new(DeliveryOutcome.Refused, Code(refusal)),
        _ => new(DeliveryOutcome.Unknown, "NoAnswer"),
    };

    static string Code(SmtpCommandException refusal) => $"Smtp:{(int)refusal.StatusCode}";

    static bool IsLost(Exception failure) => failure is
        SocketException or IOException or TimeoutException or OperationCanceledException
        or SmtpProtocolException or ServiceNotConnectedException;

    sealed class TextOnItsWay : ITransferProgress
    {
        public bool Began { get; private set; }

        public void Report(long bytesTransferred, long totalSize) => Began = true;

        public void Report(long bytesTransferred) => Began = true;
    }
}
