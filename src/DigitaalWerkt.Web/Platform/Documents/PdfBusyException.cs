namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>No PDF now: this visitor waits for as many as one may, or everybody together does. Asking again in a moment helps.</summary>
public sealed class PdfBusyException() : Exception("Too many documents are asked for at once.");
