using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>Two actions beside those of the content folder, with entries, one of them corrected and one without a source. The people are made up.</summary>
sealed class DemoPact(AppDbContext context, DemoStaff staff, Texts texts, TimeProvider clock) : IDemoPart
{
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await context.PactActions.AnyAsync(action => action.OrganisationId != null, cancellationToken))
        {
            return;
        }
        var (own, partner) = (
            await staff.FindOrAddAsync(StaffRole.Coordinator, cancellationToken), await staff.FindOrAddPartnerAsync(StaffRole.Counsellor, cancellationToken));
        var today = clock.Today();
        var visits = Add("Visits", PactPillar.SchoolToWork, own, 80, 24_000, today.AddDays(-200));
        var first = visits.Tell(new(today.AddDays(-90), 25, 6_000, Say("Source"), Say("Visits_First")), HandOf(own), clock.GetUtcNow());
        var wrong = visits.Tell(new(today.AddDays(-40), 81, 4_500, Say("Source"), Say("Visits_Second")), HandOf(own), clock.GetUtcNow());
        context.AddRange(
            first, wrong,
            visits.Tell(new(today.AddDays(-40), 18, 4_500, Say("Source"), Say("Visits_Right"), wrong.Id), HandOf(own), clock.GetUtcNow()),
            visits.Choose(PactState.Green, today.AddDays(-20), Say("Visits_Green"), HandOf(own)));
        var change = Add("Change", PactPillar.WorkToWork, partner, 40, 30_000, today.AddDays(-400));
        context.AddRange(
            change.Tell(new(today.AddDays(-230), 6, 9_000, null, Say("Change_First")), HandOf(partner), clock.GetUtcNow()),
            change.Choose(PactState.Orange, today.AddDays(-220), Say("Change_Orange"), HandOf(partner)));
        await context.SaveChangesAsync(cancellationToken);
    }

    PactAction Add(string name, PactPillar pillar, StaffMember owner, int target, int budget, DateOnly begins)
    {
        var details = new PactActionDetails
        {
            OrganisationId = owner.OrganisationId, Pillar = pillar, Title = Say(name), Summary = Say($"{name}_What"), OwnedBy = Say($"{name}_By"),
            Partners = null, Target = target, Unit = Say("Unit"), CountsForAim = true, Budget = budget, Begins = begins, Ends = begins.AddYears(2), Source = Say("Source"),
        };
        return context.Add(PactAction.Create(details, begins, clock.GetUtcNow())).Entity;
    }

    NetworkHand HandOf(StaffMember member) => new(member.Id, member.OrganisationId, clock.GetUtcNow());

    string Say(string key) => texts.Pact($"Pact_Demo_{key}");
}
