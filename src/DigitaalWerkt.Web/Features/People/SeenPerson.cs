
namespace DigitaalWerkt.Web.Features.People;

/// <summary>Somebody who booked, as staff see them.</summary>
public sealed record SeenPerson
{
    public required Guid Id { get; init; }

    /// <summary>False: a client of another organisation. Name, reach and code are theirs to know.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>The first name; of a client of another organisation the name of that organisation.</summary>
    public required string Name { get; init; }

    public required Person Person { get; init; }
}
