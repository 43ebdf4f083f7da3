namespace DigitaalWerkt.Web.Features.Shared.Imports;

/// <summary>What will happen to one row of a table that somebody sent, in words.</summary>
/// <param name="Number">How the person finds it back: the line of the file.</param>
/// <param name="What">What the row is about.</param>
/// <param name="Fate">What happens to it.</param>
/// <param name="IsDone">Whether something happens to it.</param>
/// <param name="Reasons">Why nothing happens to it, or what changes.</param>
public sealed record ImportRow(int Number, string What, string Fate, bool IsDone, IReadOnlyList<string> Reasons);
