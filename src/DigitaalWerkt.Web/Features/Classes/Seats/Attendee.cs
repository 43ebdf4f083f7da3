using DigitaalWerkt.Web.Features.People;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>Whoever a booking is of, a person or a staff member in a training: how they are called, and how they are reached.</summary>
public sealed record Attendee
{
    /// <summary>Null: it is a staff member.</summary>
    public required Person? Person { get; init; }

    /// <summary>Null: it is a person.</summary>
    public required Guid? StaffMemberId { get; init; }

    /// <summary>The first name of a person, the whole name of a staff member.</summary>
    public required string Name { get; init; }

    /// <summary>Null: it is a person, whose reach says how they hear from us.</summary>
    public required string? StaffEmail { get; init; }

    /// <summary>The organisation of which the person is a client, or for which the staff member comes; null: nobody's client.</summary>
    public required Guid? OrganisationId { get; init; }

    public Guid? PersonId => Person?.Id;

    public Reach Reach => Person?.Reach ?? Reach.ByEmail(StaffEmail!);

    /// <summary>The code of the language in which they want help beside the Dutch. Staff need none.</summary>
    public string? HelpLanguage => Person?.HelpLanguage;

    public static Attendee Of(Person person) => new()
    {
        Person = person,
        StaffMemberId = null,
        Name = person.FirstName,
        StaffEmail = null,
        OrganisationId = person.OrganisationId,
    };

    public static Attendee Of(Trainee trainee) => new()
    {
        Person = null,
        StaffMemberId = trainee.StaffMemberId,
        Name = trainee.Name,
        StaffEmail = trainee.Email,
        OrganisationId = trainee.OrganisationId,
    };
}
