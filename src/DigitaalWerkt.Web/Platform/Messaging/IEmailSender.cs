namespace DigitaalWerkt.Web.Platform.Messaging;

public interface IEmailSender
{
    /// <summary>Hands an e-mail over, or says why not; what goes wrong on the way is an answer, not an exception.</summary>
    /// <param name="id">Of the message: the same one tried again is recognised by it.</param>
    Task<Delivery> SendAsync(Guid id, WrittenMessage message, CancellationToken cancellationToken);
}
