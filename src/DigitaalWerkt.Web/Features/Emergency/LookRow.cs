namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>A look at a client of the organisation, as its coordinators read it.</summary>
public sealed record LookRow
{
    public required EmergencyLook Look { get; init; }

    /// <summary>The name of whoever looked.</summary>
    public required string By { get; init; }

    /// <summary>Where they work.</summary>
    public required string Organisation { get; init; }

    /// <summary>The first name; null: they were forgotten.</summary>
    public required string? Client { get; init; }

    /// <summary>The coordinator who read it first; null: nobody yet.</summary>
    public required string? ReadBy { get; init; }

    public required DateTimeOffset? ReadAt { get; init; }
}
