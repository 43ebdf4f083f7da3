using System.Net.Mail;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Puts e-mails in a folder as <c>.eml</c> files, to open with any mail program: for Development and demo.</summary>
public sealed class FolderEmailSender(MailSettings settings) : IEmailSender
{
    /// <inheritdoc />
    public Task<string?> FindProblemAsync(CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    /// <inheritdoc />
    public async Task<Delivery> SendAsync(Guid id, WrittenMessage message, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(Path.GetFullPath(settings.Folder!)).FullName;
        try
        {
            using var mail = EmailMessage.Make(id, message, settings);
            using var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = folder };
            await client.SendMailAsync(mail, cancellationToken);
            return Delivery.Sent;
        }
        catch (FormatException)
        {
            return new(DeliveryOutcome.Refused, "Address");
        }
    }
}
