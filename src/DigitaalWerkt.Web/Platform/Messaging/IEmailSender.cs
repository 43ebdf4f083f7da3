namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Hands an e-mail over to a server that brings it.</summary>
public interface IEmailSender
{
    /// <summary>Hands an e-mail over, or says why not; what goes wrong on the way is an answer, not an exception.</summary>
    /// <param name="id">Of the message: the same one tried again is recognised by it.</param>
    /// <param name="markAsync">
    /// Asked once the other side is ready to take it: notes that it is being handed over. Nobody can stop what follows.
    /// False: it must not go.
    /// </param>
    /// <param name="cancellationToken">Ends the preparation; not the handing over, because then nobody would know.</param>
    /// <returns>What became of it; null when <paramref name="markAsync"/> said no.</returns>
    Task<Delivery?> SendAsync(Guid id, WrittenMessage message, Func<Task<bool>> markAsync, CancellationToken cancellationToken);
}
