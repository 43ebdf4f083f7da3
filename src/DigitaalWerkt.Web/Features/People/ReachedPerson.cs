namespace DigitaalWerkt.Web.Features.People;

/// <summary>A person, and through whom one gets to them.</summary>
public sealed record ReachedPerson
{
    public required Person Person { get; init; }

    /// <summary>The name of their organisation; null: none.</summary>
    public required string? Organisation { get; init; }

    /// <summary>The counsellor who is reached in their place; not one who has left.</summary>
    public required string? CounsellorEmail { get; init; }
}
