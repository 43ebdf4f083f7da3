namespace DigitaalWerkt.Bench.AtScale;

/// <summary>A page that is opened with few rows and with many.</summary>
/// <param name="Role">Who opens it, as the page of a demo calls them; null: a visitor.</param>
/// <param name="Address">Asked after the rows are there, as what is shown.</param>
/// <param name="Shows">What stands on it, or it isn't the page that is meant.</param>
sealed record MeasuredPage(string What, string? Role, Func<string> Address, Func<string> Shows)
{
    /// <summary>What is looked for, by a field of a form on the page; null: the page is opened. A name doesn't belong in an address.</summary>
    public (string Field, Func<string> Typed)? Sought { get; init; }
}
