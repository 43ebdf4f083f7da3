namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>How to take back the last act: the phone as it was before it. In the cookie this costs little, because the two look so alike.</summary>
/// <param name="Screen">The screen on which the act was done.</param>
/// <param name="Verb">The act.</param>
/// <param name="Id">What the act was about, when the screen is one of an app.</param>
public sealed record PhoneUndo(PhoneState Before, string Screen, PhoneVerb Verb, string? Id = null);
