using DigitaalWerkt.Web.Platform.Files;

namespace DigitaalWerkt.Web.Features.HelpDesk.Attachments;

/// <summary>A photo or a document at a question. Its bytes lie in the <see cref="IFileStore"/>, under its id.</summary>
public sealed class TicketFile
{
    /// <summary>The most of one question.</summary>
    public const int Most = 20;

    TicketFile()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid TicketId { get; private set; }

    /// <summary>Who sent it; null: the person.</summary>
    public Guid? StaffMemberId { get; private set; }

    public FileKind Kind { get; private set; }

    /// <summary>In bytes.</summary>
    public int Size { get; private set; }

    /// <summary>SHA-256 of the content: what is handed out is what was kept.</summary>
    public byte[] Hash { get; private set; } = [];

    public FileScan Scan { get; private set; }
    public DateTimeOffset At { get; private set; }

    public static TicketFile Of(ReadFile read, Guid ticketId, Guid? staffMemberId, DateTimeOffset now) => new()
    {
        TicketId = ticketId,
        StaffMemberId = staffMemberId,
        Kind = read.Kind,
        Size = read.Content.Length,
        Hash = read.Hash,
        Scan = read.Scan,
        At = now,
    };
}
