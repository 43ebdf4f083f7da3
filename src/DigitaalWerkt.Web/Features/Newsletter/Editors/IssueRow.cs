using DigitaalWerkt.Web.Features.Newsletter.Issues;

namespace DigitaalWerkt.Web.Features.Newsletter.Editors;

/// <summary>An issue on the list of editors.</summary>
/// <param name="Blocks">How many parts it has.</param>
public sealed record IssueRow(NewsIssue Issue, int Blocks);
