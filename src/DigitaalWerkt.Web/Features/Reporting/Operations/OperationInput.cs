using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Reporting.Operations;

/// <summary>An operation as it stands in the form.</summary>
public sealed record OperationInput
{
    public string? Name { get; init; }
    public string? Code { get; init; }
    public string? From { get; init; }
    public string? Until { get; init; }
    public string? KeptUntil { get; init; }
    public string? IndicatorSet { get; init; }

    /// <summary>The ids of the organisations that take part.</summary>
    public List<string> Organisations { get; init; } = [];

    public static OperationInput Of(Operation operation) => new()
    {
        Name = operation.Name,
        Code = operation.Code,
        From = Typed.Iso(operation.From),
        Until = Typed.Iso(operation.Until),
        KeptUntil = Typed.Iso(operation.KeptUntil),
        IndicatorSet = operation.IndicatorSet,
        Organisations = [.. operation.Organisations.Select(id => $"{id}")],
    };

    /// <summary>Only when nothing was wrong with it.</summary>
    public OperationDetails ToDetails() => new()
    {
        Name = Typed.Line(Name)!,
        Code = Typed.Line(Code),
        From = Typed.Day(From)!.Value,
        Until = Typed.Day(Until)!.Value,
        KeptUntil = Typed.Day(KeptUntil)!.Value,
        IndicatorSet = IndicatorSet!,
        Organisations = [.. Organisations.Select(Typed.Id).OfType<Guid>().Distinct()],
    };
}
