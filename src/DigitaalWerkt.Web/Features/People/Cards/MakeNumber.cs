using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DigitaalWerkt.Web.Features.People.Cards;

/// <summary>Makes the number that a counsellor reads out to a client. The one of before works no more.</summary>
public sealed class MakeNumber(AppDbContext context, NumberHash hash, TimeProvider clock)
{
    /// <returns>Null when the person isn't a client of the organisation any more.</returns>
    public async Task<MadeNumber?> RunAsync(
        Guid personId, CardPurpose purpose, Guid staffMemberId, Guid organisationId, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await TryAsync(personId, purpose, staffMemberId, organisationId, cancellationToken);
            }
            catch (PostgresException e) when (e.ConstraintName == PersonCardNumber.HashUnique)
            {
                // Somebody else was just given this very number: another one.
                context.ChangeTracker.Clear();
            }
        }
    }

    async Task<MadeNumber?> TryAsync(
        Guid personId, CardPurpose purpose, Guid staffMemberId, Guid organisationId, CancellationToken cancellationToken)
    {
        var (number, now) = (ReadOutNumber.New(), clock.GetUtcNow());
        var made = new PersonCardNumber(personId, purpose, hash.Of(number), now);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        // One statement, because a colleague may make one for the same client at this moment.
        var count = await context.Database.ExecuteSqlAsync(
            $"""
             insert into person_card_number (person_id, purpose, number_hash, expires_at)
             select id, {purpose.ToString()}, {made.NumberHash}, {made.ExpiresAt} from person where id = {personId} and organisation_id = {organisationId}
             on conflict (person_id) do update set
                 purpose = excluded.purpose, number_hash = excluded.number_hash, expires_at = excluded.expires_at
             """,
            cancellationToken);
        if (count == 0)
        {
            return null;
        }
        context.AuditEntries.Add(new(StaffAct.CardNumberMade, staffMemberId, personId, organisationId, now));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(number, made.ExpiresAt);
    }
}

/// <param name="Until">When it stops to work.</param>
public sealed record MadeNumber(ReadOutNumber Number, DateTimeOffset Until);
