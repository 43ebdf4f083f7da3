using System.Data;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>
/// The transaction of everything that has to do with seats. READ COMMITTED, said aloud: a snapshot from before the lock would
/// count people who are no longer the last (measured: 40 people on 8 seats).
/// </summary>
public sealed class SeatTransaction(AppDbContext context)
{
    const int Attempts = 2;

    /// <summary>Does an act as one whole; once more when the database asks for that.</summary>
    /// <param name="act">Reads all that it changes itself; may run twice, and never twice for good.</param>
    /// <exception cref="BusyException">Others held the session for longer than a second and a half, twice.</exception>
    public async Task<TAnswer> RunAsync<TAnswer>(Func<Task<TAnswer>> act, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
                // Shorter than the time after which the program gives up on an answer, so that the database says why.
                await context.Database.ExecuteSqlAsync($"set local lock_timeout = '1500ms'", cancellationToken);
                var answer = await act();
                await context.SaveChangesAsync(cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                return answer;
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
    static bool AsksForAnotherTry(Exception? e) => e switch
    {
        // The next try takes another code, or finds the row that is there and answers with it.
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } taken => taken.ConstraintName
            is Booking.CodeUnique or Booking.OncePerPerson or Booking.OncePerRequest or SeatBlock.OncePerRequest,
        PostgresException refusal => refusal.SqlState
            is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable,
        // The program gave up first. Whether it was written, the next try sees: every act finds what it did before.
        TimeoutException => true,
        _ => e is not null && AsksForAnotherTry(e.InnerException),
    };
}
