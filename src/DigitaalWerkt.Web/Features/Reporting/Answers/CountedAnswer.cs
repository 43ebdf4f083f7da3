namespace DigitaalWerkt.Web.Features.Reporting.Answers;

/// <summary>How many people of an organisation gave this answer.</summary>
/// <param name="IndicatorSet">The version of the question.</param>
/// <param name="Answer">The key of the answer, or that they'd rather not say; null: it can't be read any more.</param>
public sealed record CountedAnswer(string IndicatorSet, string Question, string? Answer, Guid OrganisationId, int People);
