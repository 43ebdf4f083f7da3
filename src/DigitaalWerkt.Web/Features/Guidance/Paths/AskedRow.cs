namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>A question to the own organisation: the first name and what the person wants, and nothing else of them.</summary>
public sealed record AskedRow
{
    public required Guid Id { get; init; }
    public required string FirstName { get; init; }
    public required string Question { get; init; }

    /// <summary>The organisation that asks.</summary>
    public required string From { get; init; }

    public required DateTimeOffset AskedAt { get; init; }
}
