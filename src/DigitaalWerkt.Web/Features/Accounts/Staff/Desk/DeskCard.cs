namespace DigitaalWerkt.Web.Features.Accounts.Staff.Desk;

/// <summary>One subject on the start page: a few lines, and what one can do. The words are ready to be read.</summary>
/// <param name="Empty">One sentence for when there is no line.</param>
/// <param name="Actions">What comes after the lines.</param>
public sealed record DeskCard(string Title, IReadOnlyList<DeskLine> Lines, string Empty, params IReadOnlyList<DeskAction> Actions)
{
    /// <summary>What most people come for: it stands before the lines. At most one card of a role has it.</summary>
    public DeskAction? First { get; init; }

    /// <summary>How many there are, when the lines are only the first of them.</summary>
    public int Total { get; init; }
}
