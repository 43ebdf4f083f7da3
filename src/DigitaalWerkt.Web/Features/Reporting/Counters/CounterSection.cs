using DigitaalWerkt.Web.Platform.Charts;

namespace DigitaalWerkt.Web.Features.Reporting.Counters;

/// <summary>One of the three counters as it stands on the page.</summary>
/// <param name="Name">Ends the keys of its words, and names it in the page.</param>
/// <param name="Number">The figure, written.</param>
/// <param name="Write">Writes a part of it.</param>
/// <param name="Sources">What it is counted from, with its definition and its part; empty for participants.</param>
/// <param name="ByOrganisation">Empty for whoever sees one organisation.</param>
public sealed record CounterSection(
    string Name, string Number, Func<int, string> Write, IReadOnlyList<SourceFigure> Sources, BarChart Chart, IReadOnlyList<CounterPart> ByPlace,
    IReadOnlyList<CounterPart> ByOrganisation);
