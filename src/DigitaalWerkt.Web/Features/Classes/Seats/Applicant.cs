using System.Diagnostics.CodeAnalysis;
using DigitaalWerkt.Web.Features.People;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>For whom a seat is asked: a person, or a staff member who follows a training.</summary>
public sealed record Applicant
{
    Applicant()
    {
    }

    /// <summary>Null: it is a staff member.</summary>
    public PersonDetails? Person { get; private init; }

    /// <summary>Null: it is a person.</summary>
    public Trainee? Trainee { get; private init; }

    /// <summary>The same for the same person or staff member, to make the key of a request with.</summary>
    public string Key => Trainee?.StaffMemberId.ToString() ?? People.Person.KeyOf(Person!);

    [return: NotNullIfNotNull(nameof(person))]
    public static implicit operator Applicant?(PersonDetails? person) => person is null ? null : new() { Person = person };

    [return: NotNullIfNotNull(nameof(trainee))]
    public static implicit operator Applicant?(Trainee? trainee) => trainee is null ? null : new() { Trainee = trainee };
}
