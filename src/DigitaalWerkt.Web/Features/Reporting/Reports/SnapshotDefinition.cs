using DigitaalWerkt.Web.Features.Reporting.Counters;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>What a counter counted, in the words of then.</summary>
/// <param name="Name">Reached, Participants or Hours, as <see cref="CounterSection.Name"/>.</param>
public sealed record SnapshotDefinition(string Name, string Text);
