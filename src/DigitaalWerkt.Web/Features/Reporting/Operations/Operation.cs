namespace DigitaalWerkt.Web.Features.Reporting.Operations;

/// <summary>What somebody pays for, and wants to see figures of: a call of a fund, or a year of the city.</summary>
public sealed class Operation
{
    public const int NameLength = 80;
    public const int CodeLength = 40;

    Operation()
    {
    }

    public Operation(OperationDetails details)
    {
        Id = Guid.CreateVersion7();
        Change(details);
    }

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>How whoever pays calls it; null: they didn't say.</summary>
    public string? Code { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>The last day on which answers are kept, and on which is known whose they are. People read it before they answer.</summary>
    public DateOnly KeptUntil { get; private set; }

    /// <summary>The version of the questions. People who answered keep the one that they were asked.</summary>
    public string IndicatorSet { get; private set; } = "";

    /// <summary>The ids of the organisations that take part. They are never deleted, and a list in the row changes with its version.</summary>
    public IReadOnlyList<Guid> Organisations { get; private set; } = [];

    public uint Version { get; private set; }

    public void Change(OperationDetails details)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(details.From, details.Until, nameof(details));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(details.Until, details.KeptUntil, nameof(details));
        (Name, Code, From, Until, KeptUntil, IndicatorSet) =
            (details.Name, details.Code, details.From, details.Until, details.KeptUntil, details.IndicatorSet);
        Organisations = [.. details.Organisations.Order()];
    }
}
