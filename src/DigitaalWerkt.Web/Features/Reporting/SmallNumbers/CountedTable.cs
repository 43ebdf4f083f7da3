namespace DigitaalWerkt.Web.Features.Reporting.SmallNumbers;

/// <summary>A table of numbers with its totals: a row more, a column more, and the total of all in the corner.</summary>
public sealed class CountedTable
{
    readonly int[,] numbers;

    /// <param name="cells">The numbers without totals; each row has as many columns as the first.</param>
    public CountedTable(IReadOnlyList<IReadOnlyList<int>> cells)
    {
        (Rows, Columns) = (cells.Count, cells.Count == 0 ? 0 : cells[0].Count);
        numbers = new int[Rows + 1, Columns + 1];
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                var number = cells[row][column];
                ArgumentOutOfRangeException.ThrowIfNegative(number, nameof(cells));
                numbers[row, column] = number;
                numbers[row, Columns] += number;
                numbers[Rows, column] += number;
                numbers[Rows, Columns] += number;
            }
        }
    }

    /// <summary>Without the totals.</summary>
    public int Rows { get; }

    /// <inheritdoc cref="Rows" />
    public int Columns { get; }

    /// <summary>The row and the column after the last are the totals.</summary>
    public int this[int row, int column] => numbers[row, column];

    /// <summary>A total of one row or of one column. The corner is the total of both.</summary>
    public bool IsMargin(int row, int column) => row == Rows ^ column == Columns;
}
