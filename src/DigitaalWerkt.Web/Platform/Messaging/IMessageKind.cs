namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Writes the messages of one kind, when their time has come. A feature registers one for each of its kinds.</summary>
public interface IMessageKind
{
    /// <summary>At most <see cref="OutboxMessage.KindLength"/> characters; stands in the database.</summary>
    string Name { get; }

    /// <summary>Reads whether it still holds, and writes it.</summary>
    /// <returns>Null when it is no longer true; then nothing is sent.</returns>
    Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken);
}
