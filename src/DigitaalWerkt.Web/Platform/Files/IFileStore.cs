namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>Where the bytes of files lie. What a file is, whose and for whom, is written by the feature that keeps it.</summary>
public interface IFileStore
{
    /// <summary>Keeps the bytes of a file; in the transaction of the caller, where the store has one.</summary>
    /// <param name="id">Of the file.</param>
    /// <param name="content">All of it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task KeepAsync(Guid id, byte[] content, CancellationToken cancellationToken);

    /// <summary>The bytes of a file.</summary>
    /// <param name="id">Of the file.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Null when they aren't there.</returns>
    Task<byte[]?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Removes the bytes of files; of those that aren't there nothing.</summary>
    /// <param name="ids">Of the files.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task RemoveAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken);

    /// <summary>All that lie there since before a moment, for the job that looks which of them nobody names any more.</summary>
    /// <param name="before">In UTC.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<IReadOnlyList<Guid>> ListAsync(DateTimeOffset before, CancellationToken cancellationToken);
}
