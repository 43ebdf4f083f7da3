using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Network.Partners;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Tests.Network;

/// <summary>A partner of which only some things matter.</summary>
public static class SomePartner
{
    public static PartnerDetails Details(string name = "De Linde", Guid? organisation = null) => new()
    {
        OrganisationId = organisation, Name = name, Summary = "We helpen mensen.\nJe kunt bij ons terecht.", Audience = "Iedereen", Places = "Rabot\nLedeberg",
        Hours = "Maandag van 9 tot 12 uur", Contact = "09 000 00 00", Languages = "Nederlands", Link = "https://voorbeeld.example/", Roles = ["jobteam", "lokalen"],
        Tasks = ["opzoeken", "digitaal"], Source = "Folder van 2026",
    };

    /// <summary>One that isn't kept anywhere.</summary>
    public static Partner Of(PartnerDetails? details = null, DateOnly? checkedOn = null) => Partner.Create(details ?? Details(), checkedOn ?? new(2026, 1, 1), "Jobteam");

    /// <summary>Adds one to a site, checked so many days ago.</summary>
    public static Task<Partner> AddPartnerAsync(this SiteFixture site, PartnerDetails? details = null, int daysAgo = 0) => site.QueryAsync(async context =>
    {
        var partner = context.Add(Of(details, site.Clock.Today().AddDays(-daysAgo))).Entity;
        await context.SaveChangesAsync();
        return partner;
    });
}
