namespace DigitaalWerkt.Web.Features.Newsletter.Writing;

/// <summary>A line below a mail.</summary>
/// <param name="Word">What its link says; null: it has none.</param>
/// <param name="Address">The whole address to which it leads.</param>
public sealed record MailFoot(string Text, string? Word = null, string? Address = null);
