namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

/// <summary>What whoever freezes a report says of it.</summary>
public sealed record FreezeInput
{
    /// <summary>Why there is another edition.</summary>
    public string? Reason { get; init; }

    /// <summary>Why it is frozen although something doesn't seem right.</summary>
    public string? Why { get; init; }
}
