namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Where a message stands. The names stand readable in the database.</summary>
public enum MessageState
{
    /// <summary>To be sent, or tried again.</summary>
    Waiting,

    /// <summary>The other side took it.</summary>
    Sent,

    /// <summary>Not sent, because it was no longer true when its time came.</summary>
    Dropped,

    /// <summary>Given up after several tries, or refused: it surely did not arrive. A person looks at it.</summary>
    Failed,

    /// <summary>It may have left: nobody answered whether it did. It is not sent again, unless a person says so.</summary>
    Unknown,
}
