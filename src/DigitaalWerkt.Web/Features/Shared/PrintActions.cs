namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>What stands above a sheet of paper.</summary>
/// <param name="Back">Where one came from.</param>
/// <param name="Pdf">The sheet as a file; null where no PDF can be made.</param>
/// <param name="PdfFailed">True when the PDF file was asked for and could not be made.</param>
public sealed record PrintActions(string Back, string? Pdf, bool PdfFailed = false);
