namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>A word that a lesson teaches.</summary>
/// <param name="Word">In Dutch; it is never translated, only explained.</param>
public sealed record NewWord(string Word, Localised<string> Meaning);
