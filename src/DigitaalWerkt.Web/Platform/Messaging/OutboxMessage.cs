namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>
/// Something to tell somebody, written in the same transaction as what it tells of. It holds no text and no address: both are
/// read when its time has come, so that it says what is true then.
/// </summary>
public sealed class OutboxMessage
{
    /// <summary>The constraint that keeps a message from being written twice.</summary>
    public const string KeyUnique = "ix_outbox_message_key";

    /// <summary>The most characters of a key.</summary>
    public const int KeyLength = 200;

    /// <summary>The most characters of a kind.</summary>
    public const int KindLength = 40;

    /// <summary>The most characters of a problem; what is longer is cut.</summary>
    public const int ProblemLength = 500;

    OutboxMessage()
    {
    }

    /// <summary>A message that waits; write it in the transaction of what it tells.</summary>
    /// <param name="edition">Which telling of the same it is: a session that changes twice is told of twice.</param>
    public OutboxMessage(
        string kind, Guid subject, Channel channel, DateTimeOffset dueAt, DateTimeOffset occurrence, DateTimeOffset now, int edition = 0, Guid? readerId = null)
    {
        (Kind, Subject, Channel, DueAt, Occurrence, CreatedAt, ReaderId) = (kind, subject, channel, dueAt, occurrence, now, readerId);
        var about = readerId is null ? $"{subject:N}" : $"{subject:N}:{readerId:N}";
        Key = $"{kind}:{about}:{occurrence.UtcDateTime:yyyyMMdd'T'HHmmss}:{edition}";
    }

    /// <summary>The same at every try, so that the other side can see that it had it.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Subject, reader, kind and occurrence: one message for each, however often it is asked for.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Which <see cref="IMessageKind"/> writes it.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>What it is about: the id of a row of the feature that asked for it.</summary>
    public Guid Subject { get; private set; }

    /// <summary>The person whom it tells something, or whom it is about; null: nobody, or nobody any more. Staff who may see that person see the message.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The staff member whom it is for; null: it is for the person.</summary>
    public Guid? ReaderId { get; private set; }

    /// <summary>The moment that it tells of, such as the start of a class; when that moves, this message is no longer true.</summary>
    public DateTimeOffset Occurrence { get; private set; }

    /// <summary>How it goes.</summary>
    public Channel Channel { get; private set; }

    /// <summary>In UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Not to be sent before this, in UTC.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>How far it is.</summary>
    public MessageState State { get; private set; }

    /// <summary>How often it was handed over, or nearly.</summary>
    public int Attempts { get; private set; }

    /// <summary>Until when an instance holds it, in UTC; null: nobody.</summary>
    public DateTimeOffset? LockedUntil { get; private set; }

    /// <summary>When it came to its end, in UTC; null: not yet.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>Since when it is being handed over. Set before that begins: who finds it later doesn't know whether it left.</summary>
    public DateTimeOffset? SendingAt { get; private set; }

    /// <summary>A keyed hash of the number or address, to count by; not to be read back.</summary>
    public byte[]? Recipient { get; private set; }

    /// <summary>Why it was not sent, as a code; without addresses and names.</summary>
    public string? Problem { get; private set; }

    /// <summary>What came of a call.</summary>
    public CallAnswer? Answer { get; private set; }

    /// <summary>The staff member who called.</summary>
    public Guid? CalledBy { get; private set; }

    /// <summary>The text that was sent, for who builds the site; only in Development and demo.</summary>
    public string? Copy { get; private set; }
}
