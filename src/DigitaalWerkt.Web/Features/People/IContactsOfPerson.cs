namespace DigitaalWerkt.Web.Features.People;

/// <summary>Says whom of their organisation one can call about a person: for a feature that doesn't know who guides them.</summary>
public interface IContactsOfPerson
{
    Task<IReadOnlyList<PersonContact>> ReadAsync(Person person, CancellationToken cancellationToken);
}
