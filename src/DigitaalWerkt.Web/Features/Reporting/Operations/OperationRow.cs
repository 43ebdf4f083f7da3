namespace DigitaalWerkt.Web.Features.Reporting.Operations;

/// <summary>An operation on the list.</summary>
/// <param name="Asked">How many people have an entry record in it, as far as whoever looks may count them.</param>
public sealed record OperationRow(
    Guid Id, string Name, string? Code, DateOnly From, DateOnly Until, DateOnly KeptUntil, IReadOnlyList<string> Organisations, int Asked);
