namespace DigitaalWerkt.Web.Features.Learning.Progress;

/// <summary>A part under the list of lessons.</summary>
/// <param name="View">The path of the feature's own partial view.</param>
/// <param name="Model">What that view shows.</param>
public sealed record ProgressSection(string View, object Model);
