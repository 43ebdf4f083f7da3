namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

/// <summary>A figure that another edition has otherwise.</summary>
/// <param name="Counter">Ends the keys of its words; null: an indicator.</param>
/// <param name="By">The key of the word for its kind of part; null: the whole.</param>
/// <param name="Of">The part; null: of none.</param>
/// <param name="Before">Null: it wasn't there.</param>
/// <param name="Now">Null: it isn't there any more.</param>
public sealed record FigureChange(string? Counter, string? By, string? Of, int? Before, int? Now);
