namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>The bytes of a file in the database.</summary>
public sealed class StoredFile
{
    /// <summary>Of the file.</summary>
    public required Guid Id { get; init; }

    /// <summary>All of it.</summary>
    public required byte[] Content { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTimeOffset KeptAt { get; init; }
}
