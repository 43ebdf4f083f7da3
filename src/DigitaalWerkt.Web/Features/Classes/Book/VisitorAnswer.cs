using DigitaalWerkt.Web.Features.Classes.Seats;

namespace DigitaalWerkt.Web.Features.Classes.Book;

/// <summary>What came of it, for the eyes of whoever sits here.</summary>
/// <param name="Booking">Whose page may be shown here; null where none may.</param>
public sealed record VisitorAnswer(VisitorOutcome Outcome, Booking? Booking = null);
