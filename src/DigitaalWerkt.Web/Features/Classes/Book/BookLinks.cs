using DigitaalWerkt.Web.Features.People;

namespace DigitaalWerkt.Web.Features.Classes.Book;

public static class BookLinks
{
    /// <summary>Where a visitor books a seat, or a place on the waiting list.</summary>
    public static string Form(Guid sessionId) => $"{ClassLinks.Session(sessionId)}/inschrijven";

    /// <summary>Where a visitor reads that the answer goes to the person.</summary>
    /// <param name="way">How it goes there.</param>
    public static string Sent(Guid sessionId, SentBy way) => $"{Form(sessionId)}/verstuurd?{SentModel.WayField}={way}";
}
