namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>What was reported, as <see cref="Signal"/> explains it.</summary>
public sealed record SignalWords
{
    public required string What { get; init; }
    public required string? ToWhom { get; init; }
    public required int? People { get; init; }
    public required string? Place { get; init; }
    public required string? Since { get; init; }
    public required string? WouldHelp { get; init; }
}
