namespace DigitaalWerkt.Web.Platform.Persistence;

/// <summary>
/// Lets acts of this process that need the same row wait here, in the order in which they came, instead of each with a connection in the
/// database, where every commit wakes many of them for nothing. A courtesy: the lock in the database decides, also between instances.
/// </summary>
public sealed class Queues
{
    // One that holds the row, and one that is next: so it never stands idle.
    const int AtOnce = 2;

    // Whoever waited for so long goes on, and lets the database say that it is busy.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    readonly Dictionary<Guid, Queue> queues = [];

    /// <summary>Does an act when it is its turn.</summary>
    /// <param name="row">The row that it needs.</param>
    public async Task<TAnswer> WaitAsync<TAnswer>(Guid row, Func<Task<TAnswer>> act, CancellationToken cancellationToken)
    {
        var queue = Join(row);
        var hasTurn = false;
        try
        {
            hasTurn = await queue.Turns.WaitAsync(Patience, cancellationToken);
            return await act();
        }
        finally
        {
            Leave(row, queue, hasTurn);
        }
    }

    Queue Join(Guid row)
    {
        lock (queues)
        {
            var queue = queues.TryGetValue(row, out var there) ? there : queues[row] = new();
            queue.Length++;
            return queue;
        }
    }

    void Leave(Guid row, Queue queue, bool hadTurn)
    {
        if (hadTurn)
        {
            queue.Turns.Release();
        }
        lock (queues)
        {
            queue.Length--;
            if (queue.Length == 0)
            {
                queues.Remove(row);
            }
        }
    }

    sealed class Queue
    {
        public SemaphoreSlim Turns { get; } = new(AtOnce);

        public int Length { get; set; }
    }
}
