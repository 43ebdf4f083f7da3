using DigitaalWerkt.Web.Features.Reporting.SmallNumbers;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>
/// Nobody finds a small number by adding and subtracting. The reference goes through all tables that fit what is shown, one by one; the rule
/// itself never does.
/// </summary>
public sealed class HideSmallCellsTests
{
    /// <summary>No hidden number of these tables is larger, so that the reference comes to an end.</summary>
    const int Most = 12;

    static readonly Gen<int> Numbers = Gen.Frequency((3, Gen.Choose(0, 4)), (3, Gen.Choose(5, 7)), (1, Gen.Choose(8, Most)));

    static readonly Gen<Case> Tables =
        from rows in Gen.Choose(1, 3)
        from columns in Gen.Choose(1, 2)
        from cells in Numbers.ListOf(columns).Select(row => (IReadOnlyList<int>)[.. row]).ListOf(rows)
        from areColumnsKnown in Gen.Elements(false, true)
        from fewest in Gen.Elements(0, 1)
        select new Case([.. cells.Select(row => (IReadOnlyList<int>)[.. row.Select(number => Math.Max(fewest, number))])], areColumnsKnown, fewest);

    [Fact]
    public void Whoever_tries_every_table_that_fits_finds_no_hidden_number() => Prop.ForAll(Tables.ToArbitrary(), one =>
    {
        var (table, shown) = (one.Table, one.Shown);
        var found = Guess(table, shown, one.Fewest);
        var given = Hidden(table, shown).FindAll(cell => found[cell].Count == 1);

        // What is told elsewhere, or that there is no nought, may give a number away whatever is done: then it is known when nothing is shown either.
        return given.Count == 0 || ((one.AreColumnsKnown || one.Fewest > 0) && Guess(table, one.NothingShown, one.Fewest) is var least && given.TrueForAll(cell => least[cell].Count == 1));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_small_number_is_hidden_and_what_is_shown_is_the_number() => Prop.ForAll(Tables.ToArbitrary(), one =>
        All(one.Table).All(cell => one.AreColumnsKnown && cell.Row == one.Table.Rows
            ? one.Shown[cell.Row, cell.Column] == ShownCell.Number
            : (one.Table[cell.Row, cell.Column] < HideSmallCells.Least) == (one.Shown[cell.Row, cell.Column] == ShownCell.Small)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_table_without_small_numbers_is_shown_whole() => Prop.ForAll(
        Gen.Choose(5, 500).ListOf(4).ListOf(3).Select(rows => new Case([.. rows.Select(row => (IReadOnlyList<int>)[.. row])], false, 0)).ToArbitrary(),
        one => Hidden(one.Table, one.Shown).Count == 0).QuickCheckThrowOnFailure();

    [Fact]
    public void It_says_itself_when_something_is_given_away() => Prop.ForAll(Tables.ToArbitrary(), one =>
    {
        var found = Guess(one.Table, one.Shown, one.Fewest);

        return HideSmallCells.GivesAway(one.Table, one.Shown, one.Fewest) == Hidden(one.Table, one.Shown).Exists(cell => found[cell].Count == 1);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Control_hiding_only_the_small_numbers_gives_them_away()
    {
        var table = new CountedTable([[3, 20], [30, 40]]);
        var shown = new ShownCell[3, 3];
        shown[0, 0] = ShownCell.Small;

        Guess(table, shown)[(0, 0)].ShouldBe([3]);
        var better = HideSmallCells.Of(table);
        Hidden(table, better).Count.ShouldBeGreaterThanOrEqualTo(4);
        better[2, 2].ShouldBe(ShownCell.Number);
    }

    [Fact]
    public void A_number_of_five_beside_nought_gives_both_away_until_a_third_is_hidden()
    {
        // Who is hidden is five or more, who is small four or less: five together can only be five and nought.
        var table = new CountedTable([[0, 5, 8], [9, 10, 11]]);
        var shown = HideSmallCells.Of(table);

        Guess(table, shown)[(0, 0)].Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_large_table_takes_no_time_and_loses_little()
    {
        var cells = Enumerable.Range(0, 25).Select(row => (IReadOnlyList<int>)[.. Enumerable.Range(0, 10).Select(column => (row * 7) + (column * 3) % 40)]).ToList();
        var table = new CountedTable(cells);

        var shown = HideSmallCells.Of(table);

        var small = All(table).Count(cell => table[cell.Row, cell.Column] < HideSmallCells.Least);
        small.ShouldBeGreaterThan(0);
        Hidden(table, shown).Count.ShouldBeLessThanOrEqualTo(small * 4);
    }

    static List<(int Row, int Column)> All(CountedTable table) =>
        [.. from row in Enumerable.Range(0, table.Rows + 1) from column in Enumerable.Range(0, table.Columns + 1) select (row, column)];

    static List<(int Row, int Column)> Hidden(CountedTable table, ShownCell[,] shown) =>
        All(table).FindAll(cell => shown[cell.Row, cell.Column] != ShownCell.Number);

    /// <summary>For each cell, all numbers that it has in some table that fits what is shown.</summary>
    static Dictionary<(int Row, int Column), HashSet<int>> Guess(CountedTable table, ShownCell[,] shown, int fewest = 0)
    {
        var found = All(table).ToDictionary(cell => cell, _ => new HashSet<int>());
        var inner = All(table).FindAll(cell => cell.Row < table.Rows && cell.Column < table.Columns);
        var tried = new int[table.Rows, table.Columns];
        Try(0);
        return found;

        void Try(int number)
        {
            if (number == inner.Count)
            {
                Keep(new([.. Enumerable.Range(0, table.Rows).Select(row => (IReadOnlyList<int>)[.. Enumerable.Range(0, table.Columns).Select(column => tried[row, column])])]));
                return;
            }
            var (row, column) = inner[number];
            if (column == 0 && row > 0 && !Fits(shown[row - 1, table.Columns], Sum(row - 1), table[row - 1, table.Columns]))
            {
                return;
            }
            for (var guess = fewest; guess <= Math.Max(Most + 1, table[row, column]); guess++)
            {
                if (Fits(shown[row, column], guess, table[row, column]))
                {
                    tried[row, column] = guess;
                    Try(number + 1);
                }
            }
        }

        int Sum(int row) => Enumerable.Range(0, table.Columns).Sum(column => tried[row, column]);

        void Keep(CountedTable other)
        {
            if (found.Keys.All(cell => Fits(shown[cell.Row, cell.Column], other[cell.Row, cell.Column], table[cell.Row, cell.Column])))
            {
                foreach (var (row, column) in found.Keys)
                {
                    found[(row, column)].Add(other[row, column]);
                }
            }
        }
    }

    static bool Fits(ShownCell shown, int guess, int real) => shown switch
    {
        ShownCell.Small => guess < HideSmallCells.Least,
        ShownCell.Hidden => guess >= HideSmallCells.Least,
        _ => guess == real,
    };

    sealed record Case(IReadOnlyList<IReadOnlyList<int>> Cells, bool AreColumnsKnown, int Fewest)
    {
        public CountedTable Table => new(Cells);

        public ShownCell[,] Shown => HideSmallCells.Of(Table, AreColumnsKnown, Fewest);

        public ShownCell[,] NothingShown
        {
            get
            {
                var (table, shown) = (Table, new ShownCell[Table.Rows + 1, Table.Columns + 1]);
                foreach (var (row, column) in All(table).Where(cell => !AreColumnsKnown || cell.Row < table.Rows))
                {
                    shown[row, column] = table[row, column] < HideSmallCells.Least ? ShownCell.Small : ShownCell.Hidden;
                }
                return shown;
            }
        }

        public override string ToString() => $"{(AreColumnsKnown ? "known " : "")}{Fewest}+ {string.Join(" / ", Cells.Select(row => string.Join(' ', row)))}";
    }
}
