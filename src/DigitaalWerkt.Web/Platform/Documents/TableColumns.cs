using System.Globalization;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>The columns of a table that somebody sent, found by what is written above them.</summary>
public sealed class TableColumns(TableRow headings)
{
    static readonly string[] DayForms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd"];

    readonly ILookup<string, int> places = headings.Cells.Select((cell, at) => (Key: Key(cell), At: at)).ToLookup(cell => cell.Key, cell => cell.At);

    /// <summary>A word as it is compared: as people type it, capitals and double spaces don't matter.</summary>
    public static string Key(string text) => PlainText.Line(text)?.ToLowerInvariant() ?? "";

    /// <summary>The day in a cell, as people in Belgium write it or as a program does. Null: it is no day.</summary>
    public static DateOnly? Day(string cell) =>
        DateOnly.TryParseExact(cell, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Whether a column has this heading.</summary>
    public bool Has(string heading) => places.Contains(Key(heading));

    /// <summary>What a row says under a heading, without spaces around it. Nothing when there is no such column, or the row ends before it.</summary>
    public string Cell(TableRow row, string heading)
    {
        var at = places[Key(heading)].DefaultIfEmpty(int.MaxValue).First();
        return at < row.Cells.Count ? row.Cells[at].Trim() : "";
    }
}
