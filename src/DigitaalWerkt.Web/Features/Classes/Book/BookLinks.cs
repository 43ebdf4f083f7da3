namespace DigitaalWerkt.Web.Features.Classes.Book;

public static class BookLinks
{
    /// <summary>Where a visitor books a seat, or a place on the waiting list.</summary>
    public static string Form(Guid sessionId) => $"{ClassLinks.Session(sessionId)}/inschrijven";
}
