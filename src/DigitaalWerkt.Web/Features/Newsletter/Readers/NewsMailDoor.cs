using DigitaalWerkt.Web.Features.Newsletter.Sending;
using DigitaalWerkt.Web.Platform.Messaging;
using MimeKit;

namespace DigitaalWerkt.Web.Features.Newsletter.Readers;

/// <summary>
/// E-mails about the newsletter: somebody leaves by writing to the address that stands in each issue, or a mail server says that an issue
/// didn't arrive. A mail server is believed when it sends back that address, which nobody else knows.
/// </summary>
public sealed class NewsMailDoor(SubscriptionCodes codes, EndSubscription end, NoteBounces bounces) : IMailDoor
{
    static readonly char[] AroundAddresses = ['<', '>', ',', ':', ' ', '?'];

    public async Task<bool> TakeAsync(string recipient, MimeMessage mail, CancellationToken cancellationToken)
    {
        if (mail.Body is MultipartReport report)
        {
            return await TakeReportAsync(report, cancellationToken);
        }
        var leaving = mail.To.Mailboxes.Select(mailbox => mailbox.Address).Prepend(recipient).Select(codes.ReadAddress)
            .FirstOrDefault(id => id is not null);
        if (leaving is not { } subscription)
        {
            return false;
        }
        await end.RunAsync(subscription, cancellationToken);
        return true;
    }

    async Task<bool> TakeReportAsync(MultipartReport report, CancellationToken cancellationToken)
    {
        if (report.Select(AboutWhom).FirstOrDefault(id => id is not null) is not { } subscription)
        {
            return false;
        }
        if (report.OfType<MessageDeliveryStatus>().Any(IsForGood))
        {
            await bounces.NoteAsync(subscription, cancellationToken);
        }
        return true;
    }

    Guid? AboutWhom(MimeEntity part)
    {
        var headers = part switch
        {
            MessagePart { Message: { } message } => message.Headers,
            TextPart text when text.ContentType.IsMimeType("text", "rfc822-headers") => HeadersIn(text),
            _ => null,
        };
        return headers?[HeaderId.ListUnsubscribe]?.Split(AroundAddresses, StringSplitOptions.RemoveEmptyEntries).Select(codes.ReadAddress)
            .FirstOrDefault(id => id is not null);
    }

    static HeaderList? HeadersIn(TextPart part)
    {
        if (part.Content is null)
        {
            return null;
        }
        using var content = new MemoryStream();
        part.Content.DecodeTo(content);
        content.Position = 0;
        try
        {
            return HeaderList.Load(content);
        }
        catch (FormatException)
        {
            // Anybody may send a report that is none.
            return null;
        }
    }

    // RFC 3463: 5 is for good. 5.2.2 is a full mailbox, which is emptied some day, and 5.7 refuses what we are.
    static bool IsForGood(MessageDeliveryStatus status) => status.StatusGroups.Any(group =>
        group["Status"]?.Trim() is { } code && code.StartsWith('5')
        && !code.StartsWith("5.2.2", StringComparison.Ordinal) && !code.StartsWith("5.7", StringComparison.Ordinal)
        && group["Action"]?.Trim().Equals("failed", StringComparison.OrdinalIgnoreCase) is true);
}
