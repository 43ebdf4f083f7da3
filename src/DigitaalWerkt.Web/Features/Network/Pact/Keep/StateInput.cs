namespace DigitaalWerkt.Web.Features.Network.Pact.Keep;

/// <summary>How an action goes, as it stands in the form.</summary>
public sealed record StateInput
{
    public string? State { get; init; }
    public string? On { get; init; }
    public string? Reason { get; init; }
}
