using DigitaalWerkt.Web.Features.Places.Agenda;

namespace DigitaalWerkt.Web.Features.Places;

/// <summary>What all features together plan at places.</summary>
public sealed class PlaceUses(IEnumerable<IPlaceUse> uses)
{
    /// <inheritdoc cref="IPlaceUse.FindLargerAsync" />
    public Task<IReadOnlyList<ComingUse>> FindLargerAsync(Resource resource, int seats, CancellationToken cancellationToken) =>
        AllAsync(use => use.FindLargerAsync(resource, seats, cancellationToken));

    /// <inheritdoc cref="IPlaceUse.FindCountedOnAsync" />
    public Task<IReadOnlyList<ComingUse>> FindCountedOnAsync(Guid locationId, CancellationToken cancellationToken) =>
        AllAsync(use => use.FindCountedOnAsync(locationId, cancellationToken));

    /// <inheritdoc cref="IPlaceUse.TellAsync" />
    public async Task<int> TellAsync(Guid locationId, CancellationToken cancellationToken)
    {
        var concerned = 0;
        foreach (var use in uses)
        {
            concerned += await use.TellAsync(locationId, cancellationToken);
        }
        return concerned;
    }

    async Task<IReadOnlyList<ComingUse>> AllAsync(Func<IPlaceUse, Task<IReadOnlyList<ComingUse>>> find)
    {
        var found = new List<ComingUse>();
        foreach (var use in uses)
        {
            found.AddRange(await find(use));
        }
        return [.. found.OrderBy(use => use.StartsAt)];
    }
}
