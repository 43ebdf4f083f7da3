namespace DigitaalWerkt.Web.Features.HelpDesk.Contacts;

/// <summary>Somebody who helps: shown on the help page, kept up to date by coordinators.</summary>
public sealed class Contact
{
    public const int NameLength = 80;
    public const int PurposeLength = 160;
    public const int PhoneLength = 30;
    public const int AddressLength = 160;

    Contact()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The organisation whose coordinators keep it; null: the network's.</summary>
    public Guid? OrganisationId { get; private set; }
    public string Name { get; private set; } = "";
    public string Purpose { get; private set; } = "";
    public string? Phone { get; private set; }
    public string? Address { get; private set; }

    /// <summary>The day on which somebody last called or went there.</summary>
    public DateOnly CheckedOn { get; private set; }

    public int Order { get; private set; }

    /// <param name="organisationId">Whose coordinators keep it; null: those of the network.</param>
    /// <exception cref="ArgumentException">The details don't pass their own check.</exception>
    public static Contact Create(ContactDetails details, DateOnly today, Guid? organisationId = null)
    {
        var contact = new Contact { OrganisationId = organisationId };
        contact.Change(details, today);
        return contact;
    }

    /// <exception cref="ArgumentException">The details don't pass their own check.</exception>
    public void Change(ContactDetails details, DateOnly today)
    {
        if (details.Problems(today).FirstOrDefault() is { } problem)
        {
            throw new ArgumentException($"{problem.Field}: {problem.Key}", nameof(details));
        }
        (Name, Purpose, Phone, Address, CheckedOn, Order) = details;
    }
}
