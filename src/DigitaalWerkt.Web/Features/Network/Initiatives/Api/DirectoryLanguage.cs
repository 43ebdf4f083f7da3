namespace DigitaalWerkt.Web.Features.Network.Initiatives.Api;

/// <summary>The languages that people speak there.</summary>
/// <param name="Id">Of this line.</param>
/// <param name="Note">In words, in Dutch.</param>
public sealed record DirectoryLanguage(Guid Id, string Note);
