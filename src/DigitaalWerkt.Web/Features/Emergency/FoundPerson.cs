using DigitaalWerkt.Web.Features.People;

namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>The least that helps: who, how they are reached, who guides them, and where they are expected today and tomorrow.</summary>
public sealed record FoundPerson
{
    public required Person Person { get; init; }

    /// <summary>The organisation that guides them.</summary>
    public required string Organisation { get; init; }

    /// <summary>How they are reached, in words.</summary>
    public required string Reach { get; init; }

    /// <summary>The counsellor first.</summary>
    public required IReadOnlyList<PersonContact> Contacts { get; init; }

    public required IReadOnlyList<PersonLine> Coming { get; init; }
}
