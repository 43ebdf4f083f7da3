namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>Something to write for oneself: it isn't sent, and isn't kept.</summary>
/// <param name="Task">What to write.</param>
/// <param name="Example">How it could be, for whoever asks.</param>
public sealed record WriteBlock(Localised<Prose> Task, Localised<Prose> Example) : Block;
