using DigitaalWerkt.Web.Features.People;

namespace DigitaalWerkt.Web.Features.Classes.Training;

/// <summary>Somebody of the own organisation who can follow a training.</summary>
public sealed record Colleague(Guid Id, string Name, string Email)
{
    public PersonDetails ToPerson(Guid organisationId) => new(
        Name.Length <= Person.NameLength ? Name : Name[..Person.NameLength], Reach.OfStaff(Id, Email),
        organisationId);
}
