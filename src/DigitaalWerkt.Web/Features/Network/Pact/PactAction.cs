using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>One action of the pact. What came of it stands in its entries; nothing here is a sum.</summary>
public sealed class PactAction : IArchivable
{
    public const int TitleLength = 100;
    public const int SummaryLength = 400;
    public const int OwnedByLength = 120;
    public const int PartnersLength = 400;
    public const int UnitLength = 40;
    public const int SourceLength = 300;

    /// <summary>The most that a target and one count may be.</summary>
    public const int MostNumber = 1_000_000;

    /// <summary>The most whole euros that a budget and one expense may be.</summary>
    public const int MostEuros = 100_000_000;

    PactAction()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The organisation whose staff tell how it goes; null: only the network does.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>Null: its source doesn't say.</summary>
    public PactPillar? Pillar { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>What it is, in plain words, one sentence a line.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>The organisation that leads it, as people call it; null: its source doesn't say.</summary>
    public string? OwnedBy { get; private set; }

    /// <summary>The organisations that do it together, one a line.</summary>
    public string? Partners { get; private set; }

    public int? Target { get; private set; }

    /// <summary>What is counted, for the target and in the entries.</summary>
    public string? Unit { get; private set; }

    /// <summary>It counts people who came to work, so that it counts towards the people of the pact.</summary>
    public bool CountsForAim { get; private set; }

    /// <summary>In whole euros.</summary>
    public int? Budget { get; private set; }

    public DateOnly? Begins { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly? Ends { get; private set; }

    /// <summary>From where this is known.</summary>
    public string? Source { get; private set; }

    /// <summary>The day of which it is known.</summary>
    public DateOnly KnownOn { get; private set; }

    /// <summary>Null: nobody chose yet.</summary>
    public PactState? State { get; private set; }

    /// <summary>Why it was chosen.</summary>
    public string? StateReason { get; private set; }

    public DateOnly? StateOn { get; private set; }

    /// <summary>When something was last written down. Every change and every entry moves it, so that whoever acts on an older page is told.</summary>
    public DateTimeOffset LastAt { get; private set; }

    string IArchivable.Called => Title;

    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <param name="details">What was agreed.</param>
    /// <param name="knownOn">The day of which that is.</param>
    /// <param name="now">When it is written down.</param>
    /// <param name="id">One that was promised before; null: a new one.</param>
    public static PactAction Create(PactActionDetails details, DateOnly knownOn, DateTimeOffset now, Guid? id = null)
    {
        var action = new PactAction { Id = id ?? Guid.CreateVersion7(), KnownOn = knownOn };
        action.Change(details, now);
        return action;
    }

    public void Change(PactActionDetails details, DateTimeOffset now)
    {
        (OrganisationId, Pillar, Title, Summary) = (details.OrganisationId, details.Pillar, details.Title, details.Summary);
        (OwnedBy, Partners, Source) = (details.OwnedBy, details.Partners, details.Source);
        (Target, Unit, CountsForAim, Budget) = (details.Target, details.Unit, details.CountsForAim, details.Budget);
        (Begins, Ends, LastAt) = (details.Begins, details.Ends, now);
    }

    /// <summary>Writes down what came of it.</summary>
    /// <returns>The entry, to be saved with it.</returns>
    public PactEntry Tell(PactProgress progress, NetworkHand? by, DateTimeOffset at)
    {
        LastAt = at;
        return PactEntry.Of(this, progress, by, at);
    }

    /// <summary>Somebody says how it goes.</summary>
    /// <returns>The entry, to be saved with it.</returns>
    public PactEntry Choose(PactState state, DateOnly day, string reason, NetworkHand by)
    {
        (State, StateOn, StateReason, LastAt) = (state, day, reason, by.At);
        return PactEntry.Of(this, state, day, reason, by);
    }

    public bool HasEnded(DateOnly today) => Ends < today;

    /// <summary>It is no longer among the actions; what was told of it, stays.</summary>
    public void Archive(DateTimeOffset now) => ArchivedAt ??= now;

    public void Restore() => ArchivedAt = null;
}
