namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>One thing that happened to a signal. It is never changed: what was not right is said by another one.</summary>
public sealed class SignalEntry
{
    public const int TextLength = 1500;

    SignalEntry()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid SignalId { get; private set; }
    public SignalEntryKind Kind { get; private set; }

    /// <summary>The state to which it went; null: it stayed.</summary>
    public SignalState? State { get; private set; }

    /// <summary>The day on which it happened.</summary>
    public DateOnly On { get; private set; }

    /// <summary>When it was written down.</summary>
    public DateTimeOffset At { get; private set; }

    public string? Text { get; private set; }

    /// <summary>The day of the next step, as it was agreed then.</summary>
    public DateOnly? NextOn { get; private set; }

    /// <summary>The staff member who did it; null: a visitor, a document, or somebody who is gone.</summary>
    public Guid? MemberId { get; private set; }

    /// <summary>The organisation that did it; null: a visitor or a document.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>The entry that was not right.</summary>
    public Guid? CorrectsId { get; private set; }

    /// <param name="by">Null: a visitor or a document.</param>
    /// <param name="at">When it was written down.</param>
    public static SignalEntry Of(
        Signal signal, SignalEntryKind kind, SignalState? state, DateOnly day, string? text, NetworkHand? by, DateTimeOffset at, Guid? corrects = null) => new()
        {
            SignalId = signal.Id,
            Kind = kind,
            State = state,
            On = day,
            At = at,
            Text = text,
            NextOn = kind is SignalEntryKind.Published or SignalEntryKind.Hidden ? null : signal.NextOn,
            MemberId = by?.MemberId,
            OrganisationId = by?.OrganisationId,
            CorrectsId = corrects,
        };
}
