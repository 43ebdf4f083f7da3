using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>A client of the organisation.</summary>
/// <param name="Counsellor">The counsellor through whom they are reached, or null.</param>
/// <param name="LastSeenAt">When somebody last did something for them.</param>
public sealed record ClientRow(Guid Id, string FirstName, Reach Reach, string? Counsellor, string? HelpLanguage, DateTimeOffset LastSeenAt)
{
    /// <summary>How to reach them, in words: a number, an address, or the name of the counsellor.</summary>
    public string ReachInWords => Words(Reach, Counsellor);

    /// <summary>What stands in the field when they are chosen. It reads as a new client with the same name and reach would be typed.</summary>
    public string Label => Reach.Kind == ReachKind.Counsellor ? $"{FirstName} ({ReachInWords})" : $"{FirstName} {ReachInWords}";

    /// <param name="counsellor">Null for who chose the organisation, and nobody of it: the organisation tells them.</param>
    public static string Words(Reach reach, string? counsellor) => reach.Written ?? $"via {counsellor ?? "je organisatie"}";

    public PersonDetails ToPerson(Guid organisationId, Language? help) => new(FirstName, Reach, organisationId, help);
}
