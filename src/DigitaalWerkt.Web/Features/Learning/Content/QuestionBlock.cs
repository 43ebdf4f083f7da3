namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>A question with two to four answers to choose from, one of them right and one "I don't know".</summary>
/// <param name="Id">Unique in the module.</param>
public sealed record QuestionBlock(string Id, Localised<Prose> Text, IReadOnlyList<QuestionOption> Options) : Block;
