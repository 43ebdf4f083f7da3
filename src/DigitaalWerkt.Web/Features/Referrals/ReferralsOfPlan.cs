using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Referrals.Card;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>
/// A step of a plan can be the help for which another organisation was asked. It is done when the person and that one spoke.
/// </summary>
public sealed class ReferralsOfPlan(AppDbContext context, CardReferrals onCard, Texts texts) : IPlanTask
{
    public string Kind => "doorverwijzing";

    public string Title => texts.Dutch("Referrals", "Plan_Referrals");

    public string Picture => "/img/samen.svg";

    public string? AddressOf(string id) => null;

    public async Task<IReadOnlyList<PlanTaskChoice>> ChoicesAsync(PlanTaskOwner owner, CancellationToken cancellationToken)
    {
        // On a card only whom that card shows: one that was laid for the plan shows no referrals.
        var shown = owner.Holder is { } holder ? (await onCard.ReadAsync(holder, cancellationToken)).Select(r => r.Id).ToList() : null;
        var rows = await context.Referrals.AsNoTracking()
            .Where(r => r.PersonId == owner.PersonId && r.EndedAt == null && (shown == null || shown.Contains(r.Id)))
            .OrderBy(r => r.SentAt).ThenBy(r => r.Id).Select(r => new
            {
                r.Id,
                To = context.Organisations.Where(o => o.Id == r.ToOrganisationId).Select(o => o.Name).SingleOrDefault()
                    ?? context.Initiatives.Where(i => i.Id == r.InitiativeId).Select(i => i.Name).Single(),
            }).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new PlanTaskChoice($"{row.Id}", texts.Dutch("Referrals", "Plan_Referral", row.To)));
    }

    public async Task<IReadOnlySet<string>> DoneAsync(PlanTaskOwner owner, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => Guid.TryParse(id, out var known) ? known : Guid.Empty).ToList();
        // One that ended later, such as withdrawn, was spoken about all the same.
        var done = await context.Referrals
            .Where(r => wanted.Contains(r.Id) && r.PersonId == owner.PersonId
                && (context.ReferralEntries.Any(e => e.ReferralId == r.Id && e.State == ReferralState.InContact)
                    || (r.State == ReferralState.Completed && r.Outcome != ReferralOutcome.NotReached)))
            .Select(r => r.Id).ToListAsync(cancellationToken);
        return done.Select(id => $"{id}").ToHashSet();
    }
}
