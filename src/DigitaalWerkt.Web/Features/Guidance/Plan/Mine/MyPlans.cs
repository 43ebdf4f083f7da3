using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Plan.Mine;

/// <summary>Whose plan belongs to the card in hand.</summary>
public sealed class MyPlans(AppDbContext context, CurrentLearner current, ReadPlan read)
{
    /// <returns>Null: there is no card on this device.</returns>
    public Task<Guid?> LearnerAsync(CancellationToken cancellationToken) => current.FindAsync(cancellationToken);

    public async Task<IReadOnlyList<PersonPlan>> ReadAsync(CancellationToken cancellationToken) =>
        await LearnerAsync(cancellationToken) is { } learner ? await read.OfLearnerAsync(learner, cancellationToken) : [];

    /// <summary>The person of a step, or the one who is a client of an organisation.</summary>
    /// <returns>Null when the card in hand has none.</returns>
    public async Task<Person?> FindAsync(Guid? step, Guid? organisation, CancellationToken cancellationToken) =>
        await LearnerAsync(cancellationToken) is { } learner
            ? await read.PeopleOf(learner)
                .Where(p => step == null
                    ? p.OrganisationId == organisation
                    : context.PlanSteps.Any(s => s.Id == step && s.PersonId == p.Id))
                .OrderBy(p => p.CreatedAt).FirstOrDefaultAsync(cancellationToken)
            : null;

    /// <summary>Who looked at how this person is guided, the last first.</summary>
    public Task<List<PlanLook>> LooksAsync(Guid personId, CancellationToken cancellationToken)
    {
        const int most = 10;
        return (
            from look in context.PathLooks
            join path in context.GuidancePaths on look.PathId equals path.Id
            where path.PersonId == personId
            join member in context.StaffMembers on look.StaffMemberId equals member.Id
            orderby look.Day descending, member.Name
            select new PlanLook(look.Day, member.Name, member.Organisation!.Name)).Take(most).ToListAsync(cancellationToken);
    }
}
