using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Partners;

/// <summary>The page of the organisation of the demo, with one person on it. Nothing of it is real.</summary>
sealed class DemoPartners(AppDbContext context, DemoStaff staff, Texts texts, TimeProvider clock) : IDemoPart
{
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await context.Partners.AnyAsync(partner => partner.OrganisationId != null, cancellationToken))
        {
            return;
        }
        var member = await staff.FindOrAddAsync(StaffRole.Coordinator, cancellationToken);
        var name = await context.Organisations.Where(o => o.Id == member.OrganisationId).Select(o => o.Name).SingleAsync(cancellationToken);
        context.Add(Partner.Create(
            new()
            {
                OrganisationId = member.OrganisationId, Name = name, Summary = Say("Summary"), Audience = Say("Audience"), Places = Say("Places"),
                Hours = Say("Hours"), Contact = Say("Contact"), Languages = Say("Languages"), Link = null, Roles = ["jobteam", "lokalen", "lessen"],
                Tasks = ["opzoeken", "begeleiden", "digitaal"], Source = null,
            },
            clock.Today(), name));
        context.Add(new PartnerPerson(member.Id, clock.GetUtcNow()));
        await context.SaveChangesAsync(cancellationToken);
    }

    string Say(string key) => texts.Partner($"Partner_Demo_{key}");
}
