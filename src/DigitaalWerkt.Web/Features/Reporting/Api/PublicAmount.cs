using System.ComponentModel;
using DigitaalWerkt.Web.Features.Reporting.Reports;
using DigitaalWerkt.Web.Features.Reporting.SmallNumbers;

namespace DigitaalWerkt.Web.Features.Reporting.Api;

/// <summary>A number, or why it isn't told.</summary>
public sealed record PublicAmount
{
    [Description("Of what; left out of a total, and of what has no name.")]
    public string? Of { get; init; }

    public int? Amount { get; init; }

    [Description("In place of the number: it is about fewer people than this.")]
    public int? FewerThan { get; init; }

    [Description("In place of the number: it is about this many people or more, and would give a small number away.")]
    public int? AtLeast { get; init; }

    public static PublicAmount Write(ReportPart part) => new()
    {
        Of = part.Of,
        Amount = part.Shown == ShownCell.Number ? part.Amount : null,
        FewerThan = part.Shown == ShownCell.Small ? HideSmallCells.Least : null,
        AtLeast = part.Shown == ShownCell.Hidden ? HideSmallCells.Least : null,
    };
}
