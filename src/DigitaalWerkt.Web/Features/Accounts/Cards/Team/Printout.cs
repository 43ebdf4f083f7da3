namespace DigitaalWerkt.Web.Features.Accounts.Cards.Team;

/// <summary>Cards that were just made, ready for the printer.</summary>
/// <param name="Cards">What stands on them.</param>
/// <param name="Sealed">The same for the form that makes the PDF file; null where no PDF can be made.</param>
/// <param name="PdfFailed">True when the PDF file was asked for and could not be made.</param>
public sealed record Printout(IReadOnlyList<PrintedCard> Cards, string? Sealed, bool PdfFailed = false);
