namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Writes the messages of one kind, when their time has come. A feature registers one for each of its kinds.</summary>
public interface IMessageKind
{
    /// <summary>At most <see cref="OutboxMessage.KindLength"/> characters; stands in the database.</summary>
    string Name { get; }

    /// <summary>Reads whether it still holds, and writes it.</summary>
    /// <returns>Null when it is no longer true; then nothing is sent.</returns>
    Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken);

    /// <summary>Whether somebody calls when it doesn't arrive, or nobody knows whether it did.</summary>
    bool IsCalledWhenLost { get; }

    /// <summary>Makes ready that somebody calls instead; in the transaction in which it becomes a call.</summary>
    /// <returns>False: nobody calls about this kind.</returns>
    Task<bool> PrepareCallAsync(OutboxMessage message, CancellationToken cancellationToken);
}
