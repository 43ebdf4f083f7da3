namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <param name="Text">One sentence, without an element around it.</param>
public sealed record WarningBlock(Localised<Prose> Text) : Block;
