using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Accounts;

/// <summary>
/// A person who learns and holds a card. We know what the person chose to tell and nothing else: no e-mail address, no
/// phone number, days instead of moments.
/// </summary>
public sealed class Learner
{
    public const int NameMaxLength = 40;

    Learner()
    {
    }

    /// <param name="name">As the person wants to be called, without a <see cref="FaultOf">fault</see>; null for nobody's business.</param>
    /// <param name="helpLanguage">Code of the language that the person reads beside the Dutch.</param>
    /// <param name="organisationId">Who handed the card out; null when the person made it.</param>
    public Learner(string? name, string? helpLanguage, Guid? organisationId, DateOnly today)
    {
        Id = Guid.CreateVersion7();
        Name = name;
        HelpLanguage = helpLanguage;
        OrganisationId = organisationId;
        CreatedOn = today;
    }

    public Guid Id { get; private set; }
    public string? Name { get; private set; }
    public string? HelpLanguage { get; private set; }
    public Guid? OrganisationId { get; private set; }
    public DateOnly CreatedOn { get; private set; }

    /// <summary>The last day on which the card was opened or something was done with it; null: never.</summary>
    public DateOnly? LastUsedOn { get; private set; }

    /// <summary>Says a name, for who got a card without one or wants to be called otherwise.</summary>
    /// <param name="name">Without a <see cref="FaultOf">fault</see>.</param>
    public void SayName(string name) => Name = name;

    /// <param name="helpLanguage">Code of the language that the person reads beside the Dutch; null for Dutch only.</param>
    public void ReadBeside(string? helpLanguage) => HelpLanguage = helpLanguage;

    /// <summary>Takes in what another learner said, who is the same person; what this one said stays.</summary>
    public void Join(Learner other)
    {
        Name ??= other.Name;
        HelpLanguage ??= other.HelpLanguage;
        OrganisationId ??= other.OrganisationId;
        CreatedOn = other.CreatedOn < CreatedOn ? other.CreatedOn : CreatedOn;
    }

    public void UsedOn(DateOnly today) => LastUsedOn = today;

    /// <summary>What is wrong with a name for a card. Two people of one name can be told apart by a number.</summary>
    public static NameFault? FaultOf(string name) => PersonName.FaultOf(name, NameMaxLength, mayEndInNumber: true);
}
