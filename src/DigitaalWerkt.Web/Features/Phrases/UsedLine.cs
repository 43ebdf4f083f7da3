namespace DigitaalWerkt.Web.Features.Phrases;

/// <summary>A Dutch line that visitors read now.</summary>
/// <param name="Of">The course or the place where it stands, the first one of them.</param>
public sealed record UsedLine(string Dutch, string Of);
