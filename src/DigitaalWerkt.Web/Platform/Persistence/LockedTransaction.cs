using System.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DigitaalWerkt.Web.Platform.Persistence;

/// <summary>
/// The transaction of an act that locks, then looks, then writes. READ COMMITTED, said aloud: a snapshot from before the lock would
/// count people who are no longer the last (measured: 40 people on 8 seats).
/// </summary>
public class LockedTransaction<TContext>(TContext context)
    where TContext : DbContext
{
    const int Attempts = 2;

    /// <summary>
    /// Unique indexes and keys. Whoever violates one tries again, and then takes another value or answers with the row that is there.
    /// </summary>
    protected virtual IReadOnlyCollection<string> RetriedConstraints => [];

    /// <summary>
    /// Sets how long this transaction waits for a lock: shorter than the time after which the program gives up on an answer, so that the
    /// database says why.
    /// </summary>
    public static FormattableString LockTimeout => $"select set_config('lock_timeout', '1500ms', true)";

    /// <summary>Does an act as one whole; once more when the database asks for that.</summary>
    /// <param name="act">Reads all that it changes itself; may run twice, and never twice for good.</param>
    /// <exception cref="BusyException">Others held what it needs for longer than a second and a half, twice.</exception>
    public Task<TAnswer> RunAsync<TAnswer>(Func<Task<TAnswer>> act, CancellationToken cancellationToken) => RetryAsync(async () =>
    {
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        await context.Database.ExecuteSqlAsync(LockTimeout, cancellationToken);
        var answer = await act();
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return answer;
    });

    /// <summary>The same for an act that looks first, and then locks and writes with one statement: that is a transaction by itself.</summary>
    /// <inheritdoc cref="RunAsync" />
    public async Task<TAnswer> RetryAsync<TAnswer>(Func<Task<TAnswer>> act)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await act();
            }
            catch (Exception e) when (AsksForAnotherTry(e))
            {
                context.ChangeTracker.Clear();
                if (attempt == Attempts)
                {
                    throw new BusyException(e);
                }
            }
        }
    }

    // Saving wraps it once or twice.
    bool AsksForAnotherTry(Exception? e) => e switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ForeignKeyViolation } violation =>
            RetriedConstraints.Contains(violation.ConstraintName),
        PostgresException refusal => refusal.SqlState
            is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable,
        // The program gave up first. Whether it was written, the next try sees: every act finds what it did before.
        TimeoutException => true,
        _ => e is not null && AsksForAnotherTry(e.InnerException),
    };
}
