namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>A turn that a task has words for.</summary>
/// <param name="Key">Of the words.</param>
/// <param name="IsPraise">It is a sensible turn.</param>
public sealed record AppMiss(string Key, Condition When, bool IsPraise);
