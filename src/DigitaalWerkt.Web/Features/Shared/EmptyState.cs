namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>What a list shows when there is nothing in it.</summary>
/// <param name="Sentence">What is so, in one sentence.</param>
/// <param name="Action">The word on the button, or null when there is nothing to do here.</param>
/// <param name="Address">Where the button goes.</param>
public sealed record EmptyState(string Sentence, string? Action = null, string? Address = null);
