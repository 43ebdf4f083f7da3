namespace DigitaalWerkt.Web.Features.Newsletter.Writing;

/// <summary>A block as it is written.</summary>
/// <param name="Heading">Stands above it and those of the same kind that follow; null: nothing does.</param>
public sealed record WrittenBlock(string? Heading, string? Title, string Text, string? Link, string? Sender);
