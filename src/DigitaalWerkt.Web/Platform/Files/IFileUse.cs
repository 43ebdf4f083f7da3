namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>Says which files a feature still names. What no feature names is removed: <c>services.AddScoped&lt;IFileUse, …&gt;()</c>.</summary>
public interface IFileUse
{
    /// <summary>Those of some files that a row of this feature names.</summary>
    /// <param name="ids">Of the files.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<IReadOnlyList<Guid>> NamedAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken);
}
