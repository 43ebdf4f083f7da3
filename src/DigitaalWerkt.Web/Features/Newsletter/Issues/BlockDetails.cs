namespace DigitaalWerkt.Web.Features.Newsletter.Issues;

/// <summary>What a block says.</summary>
/// <param name="Title">Null: it has none.</param>
/// <param name="Text">Markdown without HTML.</param>
/// <param name="Link">The address of a page, whole or of this site; null: it leads nowhere.</param>
public sealed record BlockDetails(string? Title, string Text, string? Link);
