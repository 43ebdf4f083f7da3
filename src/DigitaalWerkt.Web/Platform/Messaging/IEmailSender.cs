namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Hands an e-mail over to who brings it.</summary>
public interface IEmailSender
{
    /// <summary>Asks the other side whether it would take an e-mail now, before anything is noted as being handed over.</summary>
    /// <returns>A code that says why not; null: it would.</returns>
    Task<string?> FindProblemAsync(CancellationToken cancellationToken);

    /// <summary>Hands an e-mail over, or says why not; what goes wrong on the way is an answer, not an exception.</summary>
    /// <param name="id">Of the message: the same one tried again is recognised by it.</param>
    Task<Delivery> SendAsync(Guid id, WrittenMessage message, CancellationToken cancellationToken);
}
