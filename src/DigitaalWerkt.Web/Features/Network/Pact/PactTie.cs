namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>A signal or an initiative that hangs on an action: one of both.</summary>
public sealed class PactTie
{
    PactTie()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ActionId { get; private set; }
    public Guid? SignalId { get; private set; }
    public Guid? InitiativeId { get; private set; }

    public static PactTie ToSignal(Guid actionId, Guid signalId) => new() { ActionId = actionId, SignalId = signalId };

    public static PactTie ToInitiative(Guid actionId, Guid initiativeId) => new() { ActionId = actionId, InitiativeId = initiativeId };
}
