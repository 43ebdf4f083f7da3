using DigitaalWerkt.Web.Features.Places.Agenda;

namespace DigitaalWerkt.Web.Features.Places;

/// <summary>What a feature plans at places. Each feature that does registers one, and the pages of places show them all.</summary>
public interface IPlaceUse
{
    /// <summary>What isn't over yet in a room, or with a set of equipment, and has more seats than this. In the order of time.</summary>
    Task<IReadOnlyList<ComingUse>> FindLargerAsync(Resource resource, int seats, CancellationToken cancellationToken);

    /// <summary>What is still to begin at a location and somebody counts on, with those people. In the order of time.</summary>
    Task<IReadOnlyList<ComingUse>> FindCountedOnAsync(Guid locationId, CancellationToken cancellationToken);

    /// <summary>
    /// Tells everybody whom it concerns that a location has another name or address. In the transaction of the change, while nobody else
    /// plans.
    /// </summary>
    /// <returns>How many of its own it concerned.</returns>
    Task<int> TellAsync(Guid locationId, CancellationToken cancellationToken);
}
