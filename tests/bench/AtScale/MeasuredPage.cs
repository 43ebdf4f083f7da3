namespace DigitaalWerkt.Bench.AtScale;

/// <summary>A page that is opened with few rows and with many.</summary>
/// <param name="Role">Who opens it, as the page of a demo calls them; null: a visitor.</param>
/// <param name="Address">Asked after the rows are there, as what is shown.</param>
/// <param name="Shows">What stands on it, or it isn't the page that is meant.</param>
sealed record MeasuredPage(string What, string? Role, Func<string> Address, Func<string> Shows);
