namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>What hangs on an action: one signal, one initiative or one event.</summary>
public sealed class PactTie
{
    PactTie()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ActionId { get; private set; }
    public Guid? SignalId { get; private set; }
    public Guid? InitiativeId { get; private set; }

    /// <summary>The session of the event. Its table is of a feature that this one doesn't know; sessions are never removed.</summary>
    public Guid? EventId { get; private set; }

    public static PactTie ToSignal(Guid actionId, Guid signalId) => new() { ActionId = actionId, SignalId = signalId };

    public static PactTie ToInitiative(Guid actionId, Guid initiativeId) => new() { ActionId = actionId, InitiativeId = initiativeId };

    public static PactTie ToEvent(Guid actionId, Guid eventId) => new() { ActionId = actionId, EventId = eventId };
}
