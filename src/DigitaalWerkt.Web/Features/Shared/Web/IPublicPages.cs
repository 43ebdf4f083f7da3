namespace DigitaalWerkt.Web.Features.Shared.Web;

/// <summary>
/// Names the pages of a feature that everybody may find with a search engine: <c>services.AddScoped&lt;IPublicPages, …&gt;()</c>. Never a page
/// with something in it that is meant for one person.
/// </summary>
public interface IPublicPages
{
    /// <summary>Their paths, each with its leading slash.</summary>
    Task<IReadOnlyList<string>> FindAsync(CancellationToken cancellationToken);
}
