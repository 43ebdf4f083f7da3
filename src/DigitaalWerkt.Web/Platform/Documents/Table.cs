namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>Rows under headings, for a file that opens in a spreadsheet.</summary>
/// <param name="Name">The name of the sheet, at most 31 signs.</param>
/// <param name="Headings">One for each column.</param>
/// <param name="Rows">Cells: <see cref="string"/>, <see cref="int"/>, <see cref="decimal"/>, <see cref="DateOnly"/>, <see cref="TimeOnly"/>; null for an empty one.</param>
public sealed record Table(string Name, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<object?>> Rows);
