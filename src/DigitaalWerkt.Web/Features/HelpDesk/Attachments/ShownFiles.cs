namespace DigitaalWerkt.Web.Features.HelpDesk.Attachments;

/// <summary>The files of a question, on a page about it.</summary>
/// <param name="LinkOf">The address of one, for whoever reads the page.</param>
/// <param name="AddLink">Where they add one; null: they can't.</param>
public sealed record ShownFiles(IReadOnlyList<TicketFile> Files, Func<Guid, string> LinkOf, string? AddLink)
{
    /// <summary>The reader is the person who asked.</summary>
    public bool IsForPerson { get; init; }

    /// <summary>A partial view that shows them.</summary>
    public const string View = "/Features/HelpDesk/Attachments/_Files.cshtml";
}
