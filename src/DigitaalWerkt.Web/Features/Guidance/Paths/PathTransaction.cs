using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>The transaction of everything that decides who guides whom. It holds the person first, then the path.</summary>
public class PathTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    readonly AppDbContext context = context;

    protected override IReadOnlyCollection<string> RetriedConstraints { get; } =
    [
        GuidancePath.OneOpen, GuidancePath.RequestUnique, PathHandOver.OneOpen, PathHandOver.RequestUnique, PathNote.OneCorrection,
        PathNote.RequestUnique, Person.KeyUnique,
    ];

    /// <summary>Holds whoever is meant until the transaction ends.</summary>
    /// <returns>Null when nobody is known by that name and reach.</returns>
    public virtual async Task<Guid?> LockPersonAsync(PersonDetails person, CancellationToken cancellationToken)
    {
        var key = Person.KeyOf(person);
        return await context.People
            .FromSql($"select *, xmin from person where organisation_id = {person.OrganisationId} and person_key = {key} for update")
            .AsNoTracking().Select(p => (Guid?)p.Id).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Holds a person, with their plan, until the transaction ends.</summary>
    public async Task<Person> LockPersonAsync(Guid id, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlAsync($"select id from person where id = {id} for update", cancellationToken);
        return await context.People.AsNoTracking().SingleAsync(p => p.Id == id, cancellationToken);
    }

    /// <summary>The open path of a person, who is a client of one organisation.</summary>
    public virtual Task<Guid?> FindOpenAsync(Guid personId, CancellationToken cancellationToken) => context.GuidancePaths
        .Where(p => p.PersonId == personId && p.EndedAt == null).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(cancellationToken);

    /// <summary>The open path of whoever is meant, without holding anybody.</summary>
    /// <returns>Null when there is none, or when nobody is known by that name and reach.</returns>
    public Task<Guid?> FindOpenAsync(PersonDetails person, CancellationToken cancellationToken)
    {
        var key = Person.KeyOf(person);
        return context.GuidancePaths
            .Where(p => p.EndedAt == null && context.People.Any(
                known => known.Id == p.PersonId && known.OrganisationId == person.OrganisationId && known.PersonKey == key))
            .Select(p => (Guid?)p.Id).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Holds a path of this organisation until the transaction ends.</summary>
    /// <returns>Null when it has none with this id.</returns>
    public async Task<GuidancePath?> LockAsync(Guid id, Guid organisationId, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlAsync($"select id from guidance_path where id = {id} for update", cancellationToken);
        return await context.GuidancePaths.SingleOrDefaultAsync(p => p.Id == id && p.OrganisationId == organisationId, cancellationToken);
    }

    /// <summary>Holds the paths of a person until the transaction ends.</summary>
    public async Task<List<GuidancePath>> LockOfAsync(Guid personId, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlAsync(
            $"select id from guidance_path where person_id = {personId} order by id for update", cancellationToken);
        return await context.GuidancePaths.Where(p => p.PersonId == personId).ToListAsync(cancellationToken);
    }

    /// <summary>Holds the path of a question until the transaction ends, and reads the question.</summary>
    /// <returns>Null when this organisation wasn't asked.</returns>
    public virtual async Task<(GuidancePath Path, PathHandOver HandOver)?> LockAskedAsync(
        Guid handOverId, Guid askedOrganisationId, CancellationToken cancellationToken)
    {
        var pathId = await context.PathHandOvers.Where(h => h.Id == handOverId && h.ToOrganisationId == askedOrganisationId)
            .Select(h => (Guid?)h.PathId).SingleOrDefaultAsync(cancellationToken);
        if (pathId is not { } id)
        {
            return null;
        }
        await context.Database.ExecuteSqlAsync($"select id from guidance_path where id = {id} for update", cancellationToken);
        return (
            await context.GuidancePaths.SingleAsync(p => p.Id == id, cancellationToken),
            await context.PathHandOvers.SingleAsync(h => h.Id == handOverId, cancellationToken));
    }

    /// <summary>The question that waits for an answer, of a path that is held.</summary>
    public Task<PathHandOver?> FindAskedAsync(Guid pathId, CancellationToken cancellationToken) =>
        context.PathHandOvers.SingleOrDefaultAsync(h => h.PathId == pathId && h.State == HandOverState.Asked, cancellationToken);
}
