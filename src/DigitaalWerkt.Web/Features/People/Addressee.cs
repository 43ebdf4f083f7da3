namespace DigitaalWerkt.Web.Features.People;

/// <summary>Where a message to a person goes, as far as they have such an address.</summary>
public sealed record Addressee(string? Email, string? Phone, string? Organisation)
{
    /// <param name="counsellorEmail">Of the counsellor who hears in their place.</param>
    public static Addressee Of(Person person, string? organisation, string? counsellorEmail) => new(
        person.Reach.Kind == ReachKind.Counsellor ? counsellorEmail : person.Reach.Email, person.Reach.Phone?.Value, organisation);
}
