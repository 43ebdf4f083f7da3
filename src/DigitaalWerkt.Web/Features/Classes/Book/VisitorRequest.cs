using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Classes.Book;

/// <summary>What a visitor filled in.</summary>
/// <param name="Shown">The class, as they saw it.</param>
/// <param name="Key">Of the form, and of the device on which it was filled in.</param>
/// <param name="Waits">A place on the waiting list is good too.</param>
/// <param name="ComesFrom">Where a guest of an event comes from, in their own words.</param>
/// <param name="Card">The card in hand, when they share what they learn.</param>
public sealed record VisitorRequest(ShownSession Shown, PersonDetails Person, RequestKey Key, bool Waits, Guid? Card, string? ComesFrom = null);
