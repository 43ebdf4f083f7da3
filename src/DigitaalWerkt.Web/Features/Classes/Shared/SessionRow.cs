using DigitaalWerkt.Web.Features.Classes.Planning;

namespace DigitaalWerkt.Web.Features.Classes.Shared;

/// <summary>A session with all that a list or a slip of it shows.</summary>
public sealed record SessionRow
{
    public required Guid Id { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required string? Bring { get; init; }
    public required Audience Audience { get; init; }
    public required SessionState State { get; init; }
    public required DateOnly Day { get; init; }
    public required TimeOnly Begins { get; init; }
    public required TimeOnly Ends { get; init; }
    public required DateTimeOffset StartsAt { get; init; }
    public required DateTimeOffset EndsAt { get; init; }
    public required int Capacity { get; init; }
    public required int Booked { get; init; }
    public required Guid? TrainerId { get; init; }
    public required IReadOnlyList<string> Languages { get; init; }
    public required DateTimeOffset? SignedOffAt { get; init; }
    public required string Room { get; init; }
    public required string Place { get; init; }
    public required string Street { get; init; }
    public required string Postcode { get; init; }
    public required string Town { get; init; }
    public required string Neighbourhood { get; init; }

    /// <summary>Seats without a name that the organisation of who asks holds; free for its clients. Zero where nobody asks for an organisation.</summary>
    public int OwnSeats { get; init; }

    public int OpenSeats => Capacity - Booked;

    public int FreeSeats => OpenSeats + OwnSeats;

    public bool IsFull => FreeSeats <= 0;

    public bool IsOpen(DateTimeOffset now) => ClassSession.IsOpen(State, SignedOffAt, StartsAt, now);

    public bool MayLeave(DateTimeOffset now) => ClassSession.MayLeave(State, SignedOffAt, StartsAt, now);

    /// <summary>For example <c>di 24 nov, 14.00–16.00</c>.</summary>
    public string When => SessionTime.Short(Day, Begins, Ends);

    /// <summary>For example <c>14.00–16.00</c>.</summary>
    public string Hours => SessionTime.Hours(Begins, Ends);

    public string Address => $"{Street}, {Postcode} {Town}";

    public string NeighbourhoodName => Kernel.Neighbourhood.Find(Neighbourhood)?.Name ?? Town;
}
