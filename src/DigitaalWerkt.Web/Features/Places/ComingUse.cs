namespace DigitaalWerkt.Web.Features.Places;

/// <summary>Something that is planned at a place, in a list on the page of that place.</summary>
/// <param name="When">In few words.</param>
/// <param name="Staff">Who does it; null: nobody yet.</param>
public sealed record ComingUse(DateTimeOffset StartsAt, string When, string Title, string Link, string? Staff, int Taken, int Seats)
{
    /// <summary>The people who have a seat or wait for one, where somebody asked for them.</summary>
    public IReadOnlyCollection<Guid> People { get; init; } = [];
}
