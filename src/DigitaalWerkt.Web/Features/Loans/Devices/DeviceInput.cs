namespace DigitaalWerkt.Web.Features.Loans.Devices;

/// <summary>A device as it stands in its form.</summary>
public sealed record DeviceInput
{
    public string? Label { get; init; }

    /// <summary>The name of a <see cref="DeviceKind"/>.</summary>
    public string? Kind { get; init; }

    public string? SerialNumber { get; init; }
    public string? SimNumber { get; init; }
    public string? BoughtOn { get; init; }

    /// <summary>The name of a <see cref="DeviceCondition"/>.</summary>
    public string? Condition { get; init; }

    public string? Defect { get; init; }
}
