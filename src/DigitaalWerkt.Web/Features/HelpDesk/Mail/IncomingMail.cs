using DigitaalWerkt.Web.Features.Shared.Register;

namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>An e-mail as it came in. It is kept before anybody looks at it, so that none is lost by a fault of ours.</summary>
public sealed class IncomingMail(byte[] raw, byte[] hash, string recipient, DateTimeOffset receivedAt)
{
    public const string OncePerMail = "ix_incoming_mail_hash";

    /// <summary>The largest that is taken, in bytes.</summary>
    public const int MostBytes = 15 * 1024 * 1024;

    /// <summary>Of an address; what is longer is cut.</summary>
    public const int RecipientLength = 254;

    /// <summary>How long one is kept that stands with no question.</summary>
    public static readonly TimeSpan Kept = KeptFor.FiledMail.Term.Span;

    static readonly MailFate[] ForPeople =
        [MailFate.NoQuestion, MailFate.OtherSender, MailFate.Ended, MailFate.Empty, MailFate.TooMany, MailFate.Unreadable];

    public Guid Id { get; private set; } = Guid.CreateVersion7(receivedAt);

    /// <summary>All of it; null: it stands with its question, and is needed no more.</summary>
    public byte[]? Raw { get; private set; } = raw;

    /// <summary>SHA-256: a mail server that hands one over twice is heard once.</summary>
    public byte[] Hash { get; private set; } = hash;

    /// <summary>Who says that they wrote it, of one that was put aside.</summary>
    public string? Sender { get; private set; }

    /// <summary>What it says to be about, of one that was put aside.</summary>
    public string? Subject { get; private set; }

    /// <summary>To which address the mail server took it.</summary>
    public string Recipient { get; private set; } = recipient;

    public DateTimeOffset ReceivedAt { get; private set; } = receivedAt;
    public MailFate Fate { get; private set; }

    /// <summary>The question with which it stands, or to which it was sent; null: none.</summary>
    public Guid? TicketId { get; private set; }

    /// <summary>The steward who looked at it; null: nobody had to.</summary>
    public Guid? HandledBy { get; private set; }

    /// <summary>The fates of which somebody has to look.</summary>
    public static IReadOnlyList<MailFate> InQuarantine => ForPeople;

    public bool IsInQuarantine => ForPeople.Contains(Fate);

    /// <summary>Its words stand with the question now.</summary>
    public void File(Guid ticketId, Guid? handledBy) =>
        (Fate, TicketId, Raw, Sender, Subject, HandledBy) = (MailFate.Filed, ticketId, null, null, null, handledBy);

    /// <summary>It is put aside, whole.</summary>
    /// <param name="ticketId">The question to whose address it came; null: to none.</param>
    /// <param name="parsed">Null: it can't be read.</param>
    public void PutAside(MailFate fate, Guid? ticketId, ParsedMail? parsed) =>
        (Fate, TicketId, Sender, Subject) = (fate, ticketId, parsed?.From, parsed?.Subject);

    /// <summary>Another part of the site took it, and it is needed no more.</summary>
    public void HandOn() => (Fate, Raw) = (MailFate.Taken, null);

    public void ThrowAway(Guid handledBy) =>
        (Fate, Raw, Sender, Subject, HandledBy) = (MailFate.ThrownAway, null, null, null, handledBy);
}
