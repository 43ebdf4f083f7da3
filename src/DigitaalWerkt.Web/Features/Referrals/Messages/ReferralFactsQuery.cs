using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals.Messages;

static class ReferralFactsQuery
{
    /// <summary>All that a message can say about these referrals, in one question to the database.</summary>
    public static IQueryable<ReferralFacts> ReferralFacts(this AppDbContext context, IQueryable<Referral> referrals) =>
        from referral in referrals.AsNoTracking()
        join sender in context.StaffMembers on referral.SentBy equals sender.Id
        join organisation in context.Organisations on referral.FromOrganisationId equals organisation.Id
        from person in context.People.AsNoTracking().Where(p => p.Id == referral.PersonId).DefaultIfEmpty()
        select new ReferralFacts
        {
            Referral = referral,
            Person = person,
            From = organisation.Name,
            SentBy = sender.Name,
            SenderEmail = sender.DisabledAt == null ? sender.Email : null,
            To = context.Organisations.Where(o => o.Id == referral.ToOrganisationId).Select(o => o.Name).SingleOrDefault()
                ?? context.Initiatives.Where(i => i.Id == referral.InitiativeId).Select(i => i.Name).Single(),
            CounsellorEmail = context.StaffMembers.Where(m => m.Id == person.Reach.StaffMemberId && m.DisabledAt == null)
                .Select(m => m.Email).SingleOrDefault(),
        };
}
