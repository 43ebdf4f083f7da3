namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Everything that is kept about somebody, as it goes on paper.</summary>
/// <param name="On">The day on which it was so.</param>
public sealed record DataSheet(IReadOnlyList<DossierChapter> Chapters, DateOnly On)
{
    /// <summary>The fragment of which the PDF file is made.</summary>
    public const string Fragment = "/Features/Accounts/Cards/_DataSheet.cshtml";
}
