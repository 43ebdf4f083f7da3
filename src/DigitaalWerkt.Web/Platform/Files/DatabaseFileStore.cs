using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>Keeps files as rows: they come and go with the transaction that names them, and with the backup.</summary>
/// <typeparam name="TContext">The context that has <see cref="StoredFile"/> in its model.</typeparam>
/// <param name="context">Whose transaction it takes part in.</param>
/// <param name="clock">The time.</param>
public sealed class DatabaseFileStore<TContext>(TContext context, TimeProvider clock) : IFileStore
    where TContext : DbContext
{
    /// <inheritdoc />
    public async Task KeepAsync(Guid id, byte[] content, CancellationToken cancellationToken)
    {
        var entry = context.Add(new StoredFile { Id = id, Content = content, KeptAt = clock.GetUtcNow() });
        await context.SaveChangesAsync(cancellationToken);
        // Some megabytes that nobody changes.
        entry.State = EntityState.Detached;
    }

    /// <inheritdoc />
    public Task<byte[]?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        context.Set<StoredFile>().Where(f => f.Id == id).Select(f => f.Content).SingleOrDefaultAsync(cancellationToken);

    /// <inheritdoc />
    public Task RemoveAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        context.Set<StoredFile>().Where(f => ids.Contains(f.Id)).ExecuteDeleteAsync(cancellationToken);

    /// <inheritdoc />
    public async Task<IReadOnlyList<Guid>> ListAsync(DateTimeOffset before, CancellationToken cancellationToken) =>
        await context.Set<StoredFile>().Where(f => f.KeptAt < before).Select(f => f.Id).ToListAsync(cancellationToken);
}
