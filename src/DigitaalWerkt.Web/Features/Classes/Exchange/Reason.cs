namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>Why a session is not planned: a text of this feature, and what is filled in there.</summary>
public sealed record Reason(string Key, params IReadOnlyList<object?> Args);
