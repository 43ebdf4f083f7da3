using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Network.Initiatives;

/// <summary>Something in Ghent that helps people on their way to work, as it stands in the directory.</summary>
public sealed class Initiative : IArchivable
{
    public const int NameLength = 80;
    public const int OfferedByLength = 120;
    public const int SummaryLength = 160;
    public const int CostLength = 120;
    public const int AccessLength = 300;
    public const int PlacesLength = 400;
    public const int HoursLength = 160;
    public const int LanguagesLength = 120;
    public const int LinkLength = 200;
    public const int SourceLength = 200;

    /// <summary>After so many days, what was checked is no longer sure.</summary>
    public const int FreshDays = 180;

    Initiative()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The organisation whose coordinators keep it; null: the network.</summary>
    public Guid? OrganisationId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The organisations that offer it, as people call them.</summary>
    public string OfferedBy { get; private set; } = "";

    /// <summary>One sentence in plain words.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>For whom it is, as codes of <see cref="Audience"/>. None of a question: everybody.</summary>
    public IReadOnlyList<string> Tags { get; private set; } = [];

    public string? Cost { get; private set; }

    /// <summary>How somebody comes in, one step a line.</summary>
    public string? Access { get; private set; }

    /// <summary>Where it is, one place a line.</summary>
    public string? Places { get; private set; }

    public string? Hours { get; private set; }
    public string? Languages { get; private set; }
    public string? Link { get; private set; }
    public DateOnly? ValidFrom { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>From where this is known.</summary>
    public string? Source { get; private set; }

    /// <summary>The day of which somebody last said that it is so.</summary>
    public DateOnly CheckedOn { get; private set; }

    /// <summary>The organisation that said so; null: it stands in the <see cref="Source"/>, and nobody asked since.</summary>
    public string? CheckedBy { get; private set; }

    string IArchivable.Called => Name;

    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <param name="details">What is known about it.</param>
    /// <param name="checkedOn">The day of which that is.</param>
    /// <param name="checkedBy">The organisation that says so; null: the source alone.</param>
    /// <param name="id">One that was promised before; null: a new one.</param>
    public static Initiative Create(InitiativeDetails details, DateOnly checkedOn, string? checkedBy, Guid? id = null)
    {
        var initiative = new Initiative { Id = id ?? Guid.CreateVersion7(), CheckedOn = checkedOn, CheckedBy = checkedBy };
        initiative.Change(details);
        return initiative;
    }

    public void Change(InitiativeDetails details)
    {
        (OrganisationId, Name, OfferedBy, Summary, Tags) = (details.OrganisationId, details.Name, details.OfferedBy, details.Summary, [.. details.Tags]);
        (Cost, Access, Places, Hours, Languages) = (details.Cost, details.Access, details.Places, details.Hours, details.Languages);
        (Link, ValidFrom, ValidUntil, Source) = (details.Link, details.ValidFrom, details.ValidUntil, details.Source);
    }

    /// <summary>Somebody went through all of it, and it is so.</summary>
    public void Check(DateOnly today, string by) => (CheckedOn, CheckedBy) = (today, by);

    public bool HasEnded(DateOnly today) => ValidUntil < today;

    public bool IsOld(DateOnly today) => CheckedOn.AddDays(FreshDays) < today;

    /// <summary>Visitors find it no more; what points to it, stays.</summary>
    public void Archive(DateTimeOffset now) => ArchivedAt ??= now;

    public void Restore() => ArchivedAt = null;
}
