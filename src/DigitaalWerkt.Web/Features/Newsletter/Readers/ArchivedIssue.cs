namespace DigitaalWerkt.Web.Features.Newsletter.Readers;

/// <summary>An issue on the list of everybody.</summary>
/// <param name="Day">On which it began to leave.</param>
public sealed record ArchivedIssue(int Number, string Subject, DateOnly Day);
