using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>A target that was agreed, or a result that a document tells, of one counter over one period, with its source.</summary>
public sealed class OutreachGoal : IArchivable
{
    public const int TeamLength = 80;
    public const int NoteLength = 300;
    public const int SourceLength = 300;

    /// <summary>The most people in one.</summary>
    public const int MostNumber = 1_000_000;

    OutreachGoal()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The organisation whose coordinators keep it; null: the network.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>Of which team or project it is, as people call it.</summary>
    public string Team { get; private set; } = "";

    public OutreachGoalKind Kind { get; private set; }
    public OutreachCounter Counter { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly Until { get; private set; }

    public int Number { get; private set; }
    public string? Note { get; private set; }
    public string Source { get; private set; } = "";

    /// <summary>The day of the source.</summary>
    public DateOnly SourceOn { get; private set; }

    string IArchivable.Called => Team;

    public DateTimeOffset? ArchivedAt { get; private set; }

    public static OutreachGoal Create(OutreachGoalDetails details)
    {
        var goal = new OutreachGoal();
        goal.Change(details);
        return goal;
    }

    public void Change(OutreachGoalDetails details)
    {
        (OrganisationId, Team, Kind, Counter) = (details.OrganisationId, details.Team, details.Kind, details.Counter);
        (From, Until, Number) = (details.From, details.Until, details.Number);
        (Note, Source, SourceOn) = (details.Note, details.Source, details.SourceOn);
    }

    /// <summary>It is shown no more.</summary>
    public void Archive(DateTimeOffset now) => ArchivedAt ??= now;

    public void Restore() => ArchivedAt = null;
}
