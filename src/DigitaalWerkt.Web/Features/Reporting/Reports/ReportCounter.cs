namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>One of the three counters as its reader may see it.</summary>
/// <param name="Name">Ends the keys of its words.</param>
/// <param name="Definition">What it counted.</param>
/// <param name="IsHours">Its amounts are minutes.</param>
/// <param name="Sources">What it is counted from; none for city and public.</param>
/// <param name="SourceDefinitions">By the name of the source.</param>
/// <param name="Organisations">None for city and public.</param>
/// <param name="Places">Null: the numbers are too small to be parted.</param>
public sealed record ReportCounter(
    string Name, string Definition, bool IsHours, ReportPart Total, IReadOnlyList<ReportPart> Sources,
    IReadOnlyDictionary<string, string> SourceDefinitions, IReadOnlyList<ReportPart> Organisations, IReadOnlyList<ReportPart>? Places);
