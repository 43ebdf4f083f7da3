namespace DigitaalWerkt.Web.Features.Reporting.SmallNumbers;

/// <summary>
/// How the parts of one total are shown to whoever may not know small numbers. The total stands elsewhere, so it is known; a part without
/// anybody isn't listed, so none is nought.
/// </summary>
public static class HideParts
{
    /// <param name="people">How many stand in each part, from 1 on.</param>
    /// <returns>
    /// One for each part; null: whatever is hidden, somebody who adds and subtracts finds a part, so the total isn't parted at all.
    /// </returns>
    public static IReadOnlyList<ShownCell>? Of(IReadOnlyList<int> people)
    {
        var table = new CountedTable([.. people.Select(number => (IReadOnlyList<int>)[number])]);
        if (table[table.Rows, 0] < HideSmallCells.Least)
        {
            return null;
        }
        var shown = HideSmallCells.Of(table, areColumnsKnown: true, fewest: 1);
        return HideSmallCells.GivesAway(table, shown, fewest: 1) ? null : [.. Enumerable.Range(0, people.Count).Select(row => shown[row, 0])];
    }
}
