using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>
/// Makes one person of two of one organisation: everything that is kept of the one is given to the other, and the one goes.
/// </summary>
public sealed class JoinPeople(
    AppDbContext context, PersonTransaction transaction, IEnumerable<IPersonPart> parts, ChangePerson change, TimeProvider clock)
{
    /// <param name="fromId">Who goes.</param>
    /// <param name="toId">Who stays.</param>
    /// <param name="kept">The name and the reach that stay.</param>
    /// <param name="staffMemberId">Who does it.</param>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<JoinAnswer> RunAsync(Guid fromId, Guid toId, PersonDetails kept, Guid staffMemberId, CancellationToken cancellationToken) =>
        transaction.RunAsync(() => JoinAsync(fromId, toId, kept, staffMemberId, cancellationToken), cancellationToken);

    // As long as it may still be refused nothing is written: a refusal leaves everything as it was.
    async Task<JoinAnswer> JoinAsync(Guid fromId, Guid toId, PersonDetails kept, Guid staffMemberId, CancellationToken cancellationToken)
    {
        var from = await context.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == fromId, cancellationToken);
        var to = await context.People.SingleOrDefaultAsync(p => p.Id == toId, cancellationToken);
        if (from is null || to is null || from.OrganisationId is null || from.OrganisationId != to.OrganisationId)
        {
            return new(JoinOutcome.Gone);
        }
        var key = Person.KeyOf(kept);
        if (await context.People.AnyAsync(
            p => p.OrganisationId == to.OrganisationId && p.PersonKey == key && p.Id != fromId && p.Id != toId, cancellationToken))
        {
            return new(JoinOutcome.Taken);
        }
        foreach (var part in parts)
        {
            if (await part.PrepareMoveAsync(from, to, cancellationToken) is { } why)
            {
                return new(JoinOutcome.Refused, why);
            }
        }
        await MoveAsync(from, to, cancellationToken);
        to.Join(from);
        to.Change(kept);
        await change.FollowAsync(to, cancellationToken);
        // A feature that wrote something of them since it was asked is told by its key, and all of this is done once more.
        await context.People.Where(p => p.Id == fromId).ExecuteDeleteAsync(cancellationToken);
        context.AuditEntries.Add(new(StaffAct.ClientsJoined, staffMemberId, toId, to.OrganisationId.Value, clock.GetUtcNow()) { OtherId = fromId });
        return new(JoinOutcome.Joined);
    }

    async Task MoveAsync(Person from, Person to, CancellationToken cancellationToken)
    {
        foreach (var part in parts)
        {
            await part.MoveAsync(from, to, cancellationToken);
        }
        await context.OutboxMessages.Where(m => m.PersonId == from.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.PersonId, to.Id), cancellationToken);
    }
}

public enum JoinOutcome
{
    Joined,

    /// <summary>One of them isn't there any more.</summary>
    Gone,

    /// <summary>A third client has that name and reach.</summary>
    Taken,

    /// <summary>A feature says why not.</summary>
    Refused,
}

/// <param name="Why">The sentence of a feature that refuses.</param>
public sealed record JoinAnswer(JoinOutcome Outcome, string? Why = null);
