namespace DigitaalWerkt.Web.Features.Operations;

/// <summary>One thing of the state of the site, in words that are ready to be read.</summary>
/// <param name="What">What it is about.</param>
/// <param name="How">How it stands.</param>
/// <param name="Do">What to do; null: nothing.</param>
/// <param name="IsWrong">It asks for a person.</param>
public sealed record StateLine(string What, string How, string? Do = null, bool IsWrong = false);
