using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>
/// Sends e-mail over SMTP. The framework's client reports a server that never said a word and one that fell silent after it had the
/// e-mail in the same way, and only the second may have it: so it is asked beforehand whether it listens and offers STARTTLS.
/// </summary>
public sealed class SmtpEmailSender(MailSettings settings) : IEmailSender
{
    static readonly TimeSpan Greeting = TimeSpan.FromSeconds(5);
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <inheritdoc />
    public async Task<string?> FindProblemAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Greeting);
        try
        {
            using var connection = new TcpClient();
            await connection.ConnectAsync(settings.Host!, settings.Port, patience.Token);
            using var reader = new StreamReader(connection.GetStream(), Encoding.ASCII);
            if (!(await AnswerAsync(reader, patience.Token)).StartsWith("220", StringComparison.Ordinal))
            {
                return "NoServer";
            }
            await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"EHLO {Dns.GetHostName()}\r\n"), patience.Token);
            var offers = await AnswerAsync(reader, patience.Token);
            await connection.GetStream().WriteAsync("QUIT\r\n"u8.ToArray(), patience.Token);
            return settings.Tls && !offers.Contains("STARTTLS", StringComparison.OrdinalIgnoreCase) ? "NoTls" : null;
        }
        catch (Exception e) when (e is SocketException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return "NoServer";
        }
    }

    /// <inheritdoc />
    public async Task<Delivery> SendAsync(Guid id, WrittenMessage message, CancellationToken cancellationToken)
    {
        try
        {
            using var mail = EmailMessage.Make(id, message, settings);
            using var client = new SmtpClient(settings.Host, settings.Port)
            {
                EnableSsl = settings.Tls, Timeout = (int)Patience.TotalMilliseconds,
                Credentials = settings.User is null ? null : new NetworkCredential(settings.User, settings.Password),
            };
            // The time limit of the client holds for this one only, not for SendMailAsync.
            await Task.Run(() => client.Send(mail), CancellationToken.None);
            return Delivery.Sent;
        }
        catch (FormatException)
        {
            return new(DeliveryOutcome.Refused, "Address");
        }
        catch (AuthenticationException)
        {
            // Before a word of the message was said.
            return new(DeliveryOutcome.NotSent, "Certificate");
        }
        catch (SmtpException e)
        {
            return Judge(e);
        }
    }

    /// <summary>What is known after a failure. When in doubt: unknown.</summary>
    static Delivery Judge(SmtpException failure) => ((int)failure.StatusCode, failure.InnerException) switch
    {
        (421 or (>= 450 and < 500), _) => new(DeliveryOutcome.NotSent, $"Smtp:{(int)failure.StatusCode}"),
        // The server refuses us, not this message: a wrong password, for example. That is mended, and then it goes.
        (530 or 534 or 535 or 538, _) => new(DeliveryOutcome.NotSent, $"Smtp:{(int)failure.StatusCode}"),
        ( >= 500 and < 600, _) => new(DeliveryOutcome.Refused, $"Smtp:{(int)failure.StatusCode}"),
        (_, SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain }) =>
            new(DeliveryOutcome.NotSent, "NoServer"),
        _ => new(DeliveryOutcome.Unknown, "NoAnswer"),
    };

    // An answer is some lines, of which the last has a space after its number.
    static async Task<string> AnswerAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        var answer = new StringBuilder();
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            answer.AppendLine(line);
            if (line.Length < 4 || line[3] == ' ')
            {
                break;
            }
        }
        return answer.ToString();
    }
}
