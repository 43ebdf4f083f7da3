using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>A steward of the partner looked for a client of the demo counsellor: the coordinator still has to read it.</summary>
sealed class DemoEmergency(AppDbContext context, DemoStaff staff, LookInEmergency look) : IDemoPart
{
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await context.EmergencyLooks.AnyAsync(cancellationToken))
        {
            return;
        }
        var counsellor = await staff.FindOrAddAsync(StaffRole.Counsellor, cancellationToken);
        var steward = await staff.FindOrAddPartnerAsync(StaffRole.Steward, cancellationToken);
        // Clients of the demo are reached by their counsellor, so one with a number of their own is only preferred.
        var client = await KnownClients.ClientsOf(context, counsellor.OrganisationId)
            .OrderBy(p => p.Reach.Kind != ReachKind.Phone).ThenBy(p => p.FirstName).ThenBy(p => p.Id).Select(p => p.PersonKey)
            .FirstOrDefaultAsync(cancellationToken);
        if (client is null)
        {
            return;
        }
        await look.RunAsync(
            new()
            {
                Key = RequestKey.New(), StaffMemberId = steward.Id, OrganisationId = steward.OrganisationId, PersonKey = client,
                Code = null, Reason = EmergencyReason.Shelter, Sentence = null,
            },
            cancellationToken);
    }
}
