using MimeKit;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Puts e-mails in a folder as <c>.eml</c> files, to open with any mail program: for Development and demo.</summary>
public sealed class FolderEmailSender(MailSettings settings) : IEmailSender
{
    static readonly FormatOptions AsSent = new() { NewLineFormat = NewLineFormat.Dos };

    /// <inheritdoc />
    public async Task<Delivery?> SendAsync(Guid id, WrittenMessage message, Func<Task<bool>> markAsync, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(Path.GetFullPath(settings.Folder!)).FullName;
        using var mail = EmailMessage.Make(id, message, settings);
        if (mail is null)
        {
            return new(DeliveryOutcome.Refused, "Address");
        }
        if (!await markAsync())
        {
            return null;
        }
        await mail.WriteToAsync(AsSent, Path.Combine(folder, $"{Guid.NewGuid()}.eml"), CancellationToken.None);
        return Delivery.Sent;
    }
}
