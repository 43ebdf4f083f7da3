namespace DigitaalWerkt.Web.Features.Shared.Events;

/// <summary>The public events of the network, for features on which one can hang. None of them knows the classes, of which events are made.</summary>
public interface INetworkEvents
{
    /// <summary>Those that are named, and after them those that come; none that is cancelled.</summary>
    /// <param name="also">The ids of events that may be over.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<IReadOnlyList<NetworkEvent>> FindComingAsync(IReadOnlyCollection<Guid> also, CancellationToken cancellationToken);

    /// <summary>Those that are named, coming or over, as long as they aren't cancelled, the first one first.</summary>
    Task<IReadOnlyList<NetworkEvent>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken);
}
