using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Network.Partners;

/// <summary>
/// An organisation of the network as everybody reads it. One that has accounts on the site has one page; one that has none can have a page
/// too.
/// </summary>
public sealed class Partner : IArchivable
{
    /// <summary>The unique index: an organisation has one page.</summary>
    public const string OncePerOrganisation = "ix_partner_organisation_id";

    public const int NameLength = 80;
    public const int SummaryLength = 300;
    public const int AudienceLength = 160;
    public const int PlacesLength = 400;
    public const int HoursLength = 160;
    public const int ContactLength = 200;
    public const int LanguagesLength = 120;
    public const int LinkLength = 200;
    public const int SourceLength = 200;

    /// <summary>After so many days, what was checked is no longer sure.</summary>
    public const int FreshDays = 180;

    Partner()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The organisation on the site, whose coordinators keep the page; null: the network does.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>As people know it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it does, in two sentences, one a line.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>For whom it is there.</summary>
    public string? Audience { get; private set; }

    /// <summary>Where it is, one place a line.</summary>
    public string? Places { get; private set; }

    public string? Hours { get; private set; }

    /// <summary>How somebody reaches it: a number or an address of the organisation, never of a person.</summary>
    public string? Contact { get; private set; }

    public string? Languages { get; private set; }
    public string? Link { get; private set; }

    /// <summary>What it is in the network, as codes of <see cref="PartnerCodes.Roles"/>.</summary>
    public IReadOnlyList<string> Roles { get; private set; } = [];

    /// <summary>What it does for people, as codes of <see cref="PartnerCodes.Tasks"/>.</summary>
    public IReadOnlyList<string> Tasks { get; private set; } = [];

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
    public static Partner Create(PartnerDetails details, DateOnly checkedOn, string? checkedBy, Guid? id = null)
    {
        var partner = new Partner { Id = id ?? Guid.CreateVersion7(), CheckedOn = checkedOn, CheckedBy = checkedBy };
        partner.Change(details);
        return partner;
    }

    public void Change(PartnerDetails details)
    {
        (OrganisationId, Name, Summary, Audience, Places) = (details.OrganisationId, details.Name, details.Summary, details.Audience, details.Places);
        (Hours, Contact, Languages, Link, Source) = (details.Hours, details.Contact, details.Languages, details.Link, details.Source);
        (Roles, Tasks) = ([.. details.Roles], [.. details.Tasks]);
    }

    /// <summary>Somebody went through all of it, and it is so.</summary>
    public void Check(DateOnly today, string by) => (CheckedOn, CheckedBy) = (today, by);

    public bool IsOld(DateOnly today) => CheckedOn.AddDays(FreshDays) < today;

    /// <summary>Visitors find it no more.</summary>
    public void Archive(DateTimeOffset now) => ArchivedAt ??= now;

    public void Restore() => ArchivedAt = null;
}
