using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>All that is written when somebody books.</summary>
/// <param name="Sessions">As they were seen when this was decided.</param>
/// <param name="Bookings">One for each session, in the same order.</param>
/// <param name="Person">Whose bookings they are; null: those of a staff member, of whom nothing else is written.</param>
/// <param name="IsByThem">Whether the person asks, or their organisation; else nothing of whoever is known is written.</param>
/// <param name="BlockId">The held seats of which one gets a name; null: the seats are taken from what is free.</param>
public sealed record NewBookings(
    IReadOnlyList<ClassSession> Sessions, IReadOnlyList<Booking> Bookings, Person? Person, bool IsByThem,
    IReadOnlyList<OutboxMessage> Messages, Guid? BlockId)
{
    public Guid[] SessionIds => [.. Sessions.Select(s => s.Id)];

    public int[] Sequences => [.. Sessions.Select(s => s.Sequence)];

    /// <summary>For each session whether a free seat is taken; false: there was none, and the person waits; null: the seat is held already.</summary>
    public bool?[] Takes => [.. Bookings.Select(b => BlockId is null ? b.HoldsSeat : (bool?)null)];
}
