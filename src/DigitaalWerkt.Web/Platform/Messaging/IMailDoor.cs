using MimeKit;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Takes e-mails that come in for one feature, before anybody looks for a question in them. A feature registers its own.</summary>
public interface IMailDoor
{
    /// <summary>Takes it, when it is for this door. Twice is once: it is asked again when something went wrong afterwards.</summary>
    /// <param name="recipient">The address to which the mail server took it.</param>
    /// <param name="mail">As anybody may have written it.</param>
    /// <returns>False: it is not for this door, and nothing was done.</returns>
    Task<bool> TakeAsync(string recipient, MimeMessage mail, CancellationToken cancellationToken);
}
