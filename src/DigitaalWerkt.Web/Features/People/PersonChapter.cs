namespace DigitaalWerkt.Web.Features.People;

/// <summary>What one feature keeps about a person, as far as whoever asks may see it.</summary>
/// <param name="IsWhole">Whether they may see all of it; said of a person or a card, and not of staff.</param>
public sealed record PersonChapter(IPersonPart Part, IReadOnlyList<PersonLine> Lines, bool IsWhole);
