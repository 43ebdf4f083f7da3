namespace DigitaalWerkt.Tests.Privacy;

/// <summary>Columns of a table, with a space between their names.</summary>
sealed record NamedColumns(string Table, string Columns, string Why);
