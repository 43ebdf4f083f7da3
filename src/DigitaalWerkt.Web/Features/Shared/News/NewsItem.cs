namespace DigitaalWerkt.Web.Features.Shared.News;

/// <summary>Something to tell in the newsletter.</summary>
/// <param name="Id">Of its row, so that nothing is told twice in one issue.</param>
/// <param name="Title">In plain text.</param>
/// <param name="Text">In plain text, some sentences.</param>
/// <param name="Address">The local address of its public page.</param>
public sealed record NewsItem(Guid Id, string Title, string Text, string Address);
