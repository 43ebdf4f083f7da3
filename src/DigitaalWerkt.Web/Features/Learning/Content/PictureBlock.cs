namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <param name="Alt">Says what the drawing teaches.</param>
public sealed record PictureBlock(Drawing Drawing, Localised<string> Alt, Localised<Prose>? Caption) : Block;
