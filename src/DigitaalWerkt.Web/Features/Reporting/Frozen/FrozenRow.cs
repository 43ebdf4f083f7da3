namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

/// <summary>A frozen report on the list.</summary>
/// <param name="Operation">The name of the operation, as it is called now; null: it is of a year or a quarter.</param>
public sealed record FrozenRow(Guid Id, string Period, int Edition, DateTimeOffset FrozenAt, string? Operation);
