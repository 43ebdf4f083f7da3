namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>Rows that an app lists, such as jobs.</summary>
/// <param name="Columns">The names of the cells; each row has all of them.</param>
public sealed record AppTable(string Id, IReadOnlyList<string> Columns, IReadOnlyList<AppRow> Rows)
{
    public AppRow? Find(string id) => Rows.FirstOrDefault(row => row.Id == id);
}

/// <param name="Cells">By column.</param>
public sealed record AppRow(string Id, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The column that every table has: the name of the row itself.</summary>
    public const string IdColumn = "id";

    public string? Cell(string column) => column == IdColumn ? Id : Cells.GetValueOrDefault(column);
}
