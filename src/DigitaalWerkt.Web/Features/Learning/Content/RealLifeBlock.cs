namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>What somebody does on their own phone, as a list to tick off.</summary>
public sealed record RealLifeBlock(IReadOnlyList<Localised<Prose>> Items) : Block;
