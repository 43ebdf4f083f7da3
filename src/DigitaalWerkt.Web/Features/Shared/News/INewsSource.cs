namespace DigitaalWerkt.Web.Features.Shared.News;

/// <summary>
/// Offers what a feature has to tell to whoever makes the newsletter: <c>services.AddScoped&lt;INewsSource, …&gt;()</c>. What is offered is public
/// already. It is copied when an editor takes it, so an issue that was sent says for ever what it said.
/// </summary>
public interface INewsSource
{
    /// <summary>The most characters of <see cref="Name"/>.</summary>
    const int NameLength = 20;

    /// <summary>Stands in the database.</summary>
    string Name { get; }

    /// <summary>Stands above its items in the newsletter, in Dutch.</summary>
    string Heading { get; }

    /// <summary>What can be told now, the most urgent first.</summary>
    /// <param name="most">How many at most.</param>
    Task<IReadOnlyList<NewsItem>> OfferAsync(int most, CancellationToken cancellationToken);
}
