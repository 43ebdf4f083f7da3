namespace DigitaalWerkt.Web.Features.People;

/// <summary>A person, as staff see them.</summary>
public sealed record SeenPerson
{
    public required Guid Id { get; init; }

    /// <summary>False: name, reach and code are not theirs to know, as of a client of another organisation.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>
    /// The first name; of a client who isn't named, the name of their organisation. Null: nobody's client, for whoever sees no names.
    /// </summary>
    public required string? Name { get; init; }

    public required Person Person { get; init; }
}
