using DigitaalWerkt.Web.Features.Shared.News;

namespace DigitaalWerkt.Web.Features.Newsletter.Editors;

/// <summary>What one part of the site has to tell.</summary>
/// <param name="Source">Its name, as it stands in the database.</param>
public sealed record OfferedNews(string Source, string Heading, IReadOnlyList<NewsItem> Items);
