namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <param name="Bookings">Those that were made, or that were there already.</param>
public sealed record BookAnswer(BookOutcome Outcome, IReadOnlyList<Booking> Bookings);
