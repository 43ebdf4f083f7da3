namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>A page of the queue.</summary>
/// <param name="Counts">How many questions lie in each lane.</param>
/// <param name="HasMore">There is a page after it.</param>
public sealed record QueuePage(IReadOnlyDictionary<Lane, int> Counts, IReadOnlyList<QueueRow> Rows, bool HasMore)
{
    /// <summary>In questions.</summary>
    public const int Size = 25;
}
