using DigitaalWerkt.Web.Features.Network.Initiatives;

namespace DigitaalWerkt.Tests.Network;

/// <summary>An initiative of which only some things matter.</summary>
public static class SomeInitiative
{
    public static InitiativeDetails Details(string name = "De Springplank", params IReadOnlyList<string> tags) => new()
    {
        OrganisationId = null,
        Name = name,
        OfferedBy = "Stad Gent",
        Summary = "Je leert er een beroep.",
        Tags = tags,
        Cost = "Gratis",
        Access = "Bel eerst.\nKom daarna langs.",
        Places = "Rabot",
        Hours = "Maandag van 9 tot 12 uur",
        Languages = "Nederlands",
        Link = "https://voorbeeld.example/",
        ValidFrom = null,
        ValidUntil = null,
        Source = "Folder van 2026",
    };

    public static Initiative Of(InitiativeDetails details, DateOnly checkedOn) => Initiative.Create(details, checkedOn, "Jobteam");
}
