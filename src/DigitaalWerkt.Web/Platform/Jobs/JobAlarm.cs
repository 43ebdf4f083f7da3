namespace DigitaalWerkt.Web.Platform.Jobs;

/// <summary>What the last run of a job found that a person has to look at, in words that are ready to be read.</summary>
/// <param name="Title">Which job.</param>
/// <param name="What">What is wrong, and what to do.</param>
public sealed record JobAlarm(string Title, string What);
