namespace DigitaalWerkt.Web.Features.Reporting.Counters;

/// <summary>The rows from which the three counters are counted.</summary>
/// <param name="Names">The names of the organisations.</param>
public sealed record CountedRows(
    IReadOnlyList<SourceFigure> Sources, IReadOnlyList<CountedRecord> Records, IReadOnlyDictionary<Guid, string> Names)
{
    public ThreeCounters Count() => new(Sources, Records, Names);
}
