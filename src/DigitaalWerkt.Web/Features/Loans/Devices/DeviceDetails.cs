namespace DigitaalWerkt.Web.Features.Loans.Devices;

/// <summary>What staff write of a device.</summary>
public sealed record DeviceDetails
{
    public required string Label { get; init; }
    public required DeviceKind Kind { get; init; }
    public string? SerialNumber { get; init; }
    public string? SimNumber { get; init; }
    public DateOnly? BoughtOn { get; init; }
    public DeviceCondition Condition { get; init; }
    public string? Defect { get; init; }
}
