namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>An answer to a question.</summary>
/// <param name="Explanation">What somebody reads who chose it: why, never only whether.</param>
public sealed record QuestionOption(OptionMark Mark, Localised<Prose> Text, Localised<Prose> Explanation);
