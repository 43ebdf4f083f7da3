namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>A row of a CSV file as it was read.</summary>
/// <param name="Number">The line of the file on which it begins, from 1.</param>
public sealed record CsvLine(int Number, IReadOnlyList<string> Cells);
