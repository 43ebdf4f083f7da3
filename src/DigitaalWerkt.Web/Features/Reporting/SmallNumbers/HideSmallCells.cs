namespace DigitaalWerkt.Web.Features.Reporting.SmallNumbers;

/// <summary>
/// Shows a table without its small numbers, and without what would give one away by subtracting. Whoever reads it knows the rule: that a
/// small one is 0 to 4, and that what is not shown at all is 5 or more.
/// </summary>
/// <remarks>
/// An example. A row has 3 and 12, and its total 15. Hiding the 3 alone is of no use: 15 less 12 is 3. So another number of that row goes
/// too, and then the same question comes up in its column.
/// A hidden number is safe when the hidden numbers could also be other ones with all totals the same. Then one of them is one more, and
/// another in its row one less; that one's column is right again when a third one there is one more; and so on, until the last one meets
/// the first. Such a closed chain of hidden numbers is called a round here. A hidden number without a round can be computed.
/// So the program looks for hidden numbers without a round, and hides what is missing of the cheapest one, until none is left.
/// Some can't be kept: where the total of a column is told elsewhere and is nought, every number in it is nought.
/// </remarks>
public sealed class HideSmallCells
{
    /// <summary>Smaller ones aren't shown.</summary>
    public const int Least = 5;

    /// <summary>Along its row, and along its column.</summary>
    static readonly bool[] BothWays = [true, false];

    readonly CountedTable table;
    readonly bool areColumnsKnown;
    readonly int fewest;
    ShownCell[,] shown;

    HideSmallCells(CountedTable table, bool areColumnsKnown, int fewest)
    {
        (this.table, this.areColumnsKnown, this.fewest) = (table, areColumnsKnown, fewest);
        shown = new ShownCell[table.Rows + 1, table.Columns + 1];
    }

    IEnumerable<(int Row, int Column)> Cells =>
        from row in Enumerable.Range(0, table.Rows + 1)
        from column in Enumerable.Range(0, table.Columns + 1)
        select (row, column);

    /// <param name="areColumnsKnown">
    /// The totals of the columns, and the total of all, stand elsewhere too: they are shown, and whatever they give away is hidden otherwise.
    /// </param>
    /// <param name="fewest">No number of the table is smaller, and whoever reads it knows that: 1 where nought isn't listed.</param>
    /// <returns>How each cell is shown, the totals in the row and the column after the last.</returns>
    public static ShownCell[,] Of(CountedTable table, bool areColumnsKnown = false, int fewest = 0)
    {
        var hide = new HideSmallCells(table, areColumnsKnown, fewest);
        hide.Run();
        return hide.shown;
    }

    /// <summary>Whether whoever adds and subtracts finds a number that isn't shown, whatever was done about it.</summary>
    /// <inheritdoc cref="Of" />
    public static bool GivesAway(CountedTable table, ShownCell[,] shown, int fewest = 0)
    {
        var hide = new HideSmallCells(table, areColumnsKnown: false, fewest) { shown = shown };
        return hide.Cells.Any(cell => shown[cell.Row, cell.Column] != ShownCell.Number && !hide.CanBeAnother(cell));
    }

    void Run()
    {
        var beginning = new ShownCell[table.Rows + 1, table.Columns + 1];
        foreach (var (row, column) in Cells.Where(cell => !IsKnown(cell.Row)))
        {
            var isSmall = table[row, column] < Least;
            beginning[row, column] = isSmall ? ShownCell.Small : ShownCell.Number;
            shown[row, column] = isSmall ? ShownCell.Small : ShownCell.Hidden;
        }
        var kept = Cells.Where(CanBeAnother).ToHashSet();
        shown = beginning;
        // A number that was taken away for one cell may be given away itself, so each is looked at until all are safe.
        while (Cells.Where(cell => kept.Contains(cell) && shown[cell.Row, cell.Column] != ShownCell.Number && !CanBeAnother(cell))
            .Cast<(int, int)?>().FirstOrDefault() is { } given)
        {
            Close(given);
        }
    }

    bool IsKnown(int row) => areColumnsKnown && row == table.Rows;

    /// <summary>Takes away what is missing of the round of a cell that takes away the fewest numbers.</summary>
    void Close((int Row, int Column) cell)
    {
        var rounds = BothWays.Where(fromRow => MayGo(cell, fromRow)).Select(fromRow => Cheapest(cell, fromRow)).OfType<Round>();
        foreach (var (row, column) in rounds.MinBy(round => round.Cost)!.Cells.Where(one => shown[one.Row, one.Column] == ShownCell.Number))
        {
            shown[row, column] = ShownCell.Hidden;
        }
    }

    /// <summary>The way of <see cref="IsRound" /> that costs least, also by numbers that are still shown (Dijkstra).</summary>
    Round? Cheapest((int Row, int Column) cell, bool fromRow)
    {
        var (end, best, closed) = ((IsRow: fromRow, Number: fromRow ? cell.Row : cell.Column), new Dictionary<(bool, int), Round>(), new HashSet<(bool, int)>());
        var open = new PriorityQueue<(bool IsRow, int Number), long>();
        Visit((!fromRow, fromRow ? cell.Column : cell.Row), new(0, []));
        while (open.TryDequeue(out var at, out _))
        {
            if (at == end)
            {
                return best[at];
            }
            if (closed.Add(at))
            {
                foreach (var other in Cells.Where(other => other != cell && (at.IsRow ? other.Row : other.Column) == at.Number && MightGo(other, up: at.IsRow)))
                {
                    Visit((!at.IsRow, at.IsRow ? other.Column : other.Row), new(best[at].Cost + CostOf(other), [.. best[at].Cells, other]));
                }
            }
        }
        return null;

        void Visit((bool IsRow, int Number) place, Round round)
        {
            if (!best.TryGetValue(place, out var known) || round.Cost < known.Cost)
            {
                best[place] = round;
                open.Enqueue(place, round.Cost);
            }
        }
    }

    // One number more is worse than a larger one, and a total is worth two.
    long CostOf((int Row, int Column) cell) => shown[cell.Row, cell.Column] != ShownCell.Number ? 0
        : (long)table[cell.Row, cell.Column] + ((cell.Row == table.Rows || cell.Column == table.Columns ? 2L : 1L) << 32);

    /// <summary>Whether it may go, or would when it were hidden.</summary>
    bool MightGo((int Row, int Column) cell, bool up) => shown[cell.Row, cell.Column] != ShownCell.Number ? MayGo(cell, up)
        : !IsKnown(cell.Row) && ((up ^ table.IsMargin(cell.Row, cell.Column)) || table[cell.Row, cell.Column] > Least);

    bool CanBeAnother((int Row, int Column) cell) =>
        (MayGo(cell, up: true) && IsRound(cell, fromRow: true)) || (MayGo(cell, up: false) && IsRound(cell, fromRow: false));

    /// <summary>Whether whoever reads the table thinks that the number can be one more, or one less.</summary>
    bool MayGo((int Row, int Column) cell, bool up)
    {
        var number = table[cell.Row, cell.Column];
        // A total stands on the other side of the sum: when it goes up, the others may.
        return (shown[cell.Row, cell.Column], up ^ table.IsMargin(cell.Row, cell.Column)) switch
        {
            (ShownCell.Small, true) => number < Least - 1,
            (ShownCell.Small, false) => number > fewest,
            (ShownCell.Hidden, true) => true,
            (ShownCell.Hidden, false) => number > Least,
            _ => false,
        };
    }

    /// <summary>
    /// Whether one comes back to the beginning of a cell from its end, by other cells: from a row to a column by one that may go up, from a
    /// column to a row by one that may go down.
    /// </summary>
    bool IsRound((int Row, int Column) cell, bool fromRow)
    {
        var (rows, columns) = (new bool[table.Rows + 1], new bool[table.Columns + 1]);
        var open = new Queue<(bool IsRow, int Number)>();
        Visit(!fromRow, fromRow ? cell.Column : cell.Row);
        while (open.TryDequeue(out var at))
        {
            foreach (var other in Cells.Where(other => other != cell && (at.IsRow ? other.Row : other.Column) == at.Number && MayGo(other, up: at.IsRow)))
            {
                Visit(!at.IsRow, at.IsRow ? other.Column : other.Row);
            }
        }
        return fromRow ? rows[cell.Row] : columns[cell.Column];

        void Visit(bool isRow, int number)
        {
            var seen = isRow ? rows : columns;
            if (!seen[number])
            {
                seen[number] = true;
                open.Enqueue((isRow, number));
            }
        }
    }

    sealed record Round(long Cost, IReadOnlyList<(int Row, int Column)> Cells);
}
