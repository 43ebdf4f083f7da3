namespace DigitaalWerkt.Web.Features.Reporting.Counters;

/// <summary>A part of a counter: of one place, of one organisation, of one feature.</summary>
/// <param name="Of">Its name; null: of none.</param>
public sealed record CounterPart(string? Of, int Amount);
