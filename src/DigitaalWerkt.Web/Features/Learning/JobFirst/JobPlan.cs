namespace DigitaalWerkt.Web.Features.Learning.JobFirst;

/// <summary>What somebody learns for one vacancy.</summary>
/// <param name="Lessons">In the order in which one needs them.</param>
/// <param name="Done">The slugs of the needed ones that somebody can do already.</param>
/// <param name="IsReady">All that the vacancy asks can be done; the lessons are there for whoever wants more.</param>
public sealed record JobPlan(IReadOnlyList<JobLesson> Lessons, IReadOnlyList<string> Done, bool IsReady);
