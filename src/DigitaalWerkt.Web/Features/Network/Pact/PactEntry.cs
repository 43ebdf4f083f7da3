namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>One thing that was told of an action. It is never changed: what was not right is replaced by another one.</summary>
public sealed class PactEntry
{
    /// <summary>The unique index: an entry is replaced once.</summary>
    public const string CorrectedOnce = "ix_pact_entry_corrects_id";

    public const int NoteLength = 600;
    public const int SourceLength = 300;

    PactEntry()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ActionId { get; private set; }
    public PactEntryKind Kind { get; private set; }

    /// <summary>The day on which it was so.</summary>
    public DateOnly On { get; private set; }

    /// <summary>When it was written down.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>How many more of the unit of the action.</summary>
    public int? Number { get; private set; }

    /// <summary>How many whole euros more.</summary>
    public int? Spent { get; private set; }

    /// <summary>From where that is known; null: nobody said.</summary>
    public string? Source { get; private set; }

    /// <summary>What is told; of a state: why.</summary>
    public string? Note { get; private set; }

    public PactState? State { get; private set; }

    /// <summary>The staff member who wrote it; null: a document, or somebody who is gone.</summary>
    public Guid? MemberId { get; private set; }

    /// <summary>The organisation that wrote it; null: a document.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>The entry that was not right; it no longer counts.</summary>
    public Guid? CorrectsId { get; private set; }

    /// <summary>Whether it has a figure of which nobody says from where it is known.</summary>
    public bool IsUnsourced => (Number ?? Spent) is not null && Source is null;

    /// <param name="by">Null: a document.</param>
    public static PactEntry Of(PactAction action, PactProgress progress, NetworkHand? by, DateTimeOffset at) => new()
    {
        ActionId = action.Id,
        Kind = PactEntryKind.Progress,
        On = progress.On!.Value,
        At = at,
        Number = progress.Number,
        Spent = progress.Spent,
        Source = progress.Source,
        Note = progress.Note,
        MemberId = by?.MemberId,
        OrganisationId = by?.OrganisationId,
        CorrectsId = progress.CorrectsId,
    };

    public static PactEntry Of(PactAction action, PactState state, DateOnly day, string reason, NetworkHand by) => new()
    {
        ActionId = action.Id,
        Kind = PactEntryKind.State,
        State = state,
        On = day,
        At = by.At,
        Note = reason,
        MemberId = by.MemberId,
        OrganisationId = by.OrganisationId,
    };
}
