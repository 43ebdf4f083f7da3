namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>One paragraph or one list, with its own element around it: <c>p</c>, <c>ul</c> or <c>ol</c>.</summary>
public sealed record TextBlock(Localised<Prose> Text) : Block;
