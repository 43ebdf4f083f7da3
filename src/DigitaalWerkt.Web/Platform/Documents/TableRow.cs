namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>A row of a table as it was read.</summary>
/// <param name="Number">The line of the file, or the row of the sheet, on which it begins, from 1.</param>
public sealed record TableRow(int Number, IReadOnlyList<string> Cells);
