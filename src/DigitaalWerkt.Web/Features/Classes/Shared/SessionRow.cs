using DigitaalWerkt.Web.Features.Classes.Planning;

namespace DigitaalWerkt.Web.Features.Classes.Shared;

/// <summary>A session with all that a list or a slip of it shows.</summary>
public sealed record SessionRow
{
    public required ClassSession Session { get; init; }
    public required CoursePlan Course { get; init; }
    public required string Room { get; init; }
    public required string Place { get; init; }
    public required string Street { get; init; }
    public required string Postcode { get; init; }
    public required string Town { get; init; }
    public required string Neighbourhood { get; init; }

    public Guid Id => Session.Id;
    public string Title => Course.Title;
    public string Summary => Course.Summary;
    public string? Bring => Course.Bring;
    public Audience Audience => Course.Audience;
    public SessionState State => Session.State;
    public DateOnly Day => Session.Day;
    public TimeOnly Begins => Session.Begins;
    public TimeOnly Ends => Session.Ends;
    public DateTimeOffset StartsAt => Session.StartsAt;
    public DateTimeOffset EndsAt => Session.EndsAt;
    public int Capacity => Session.Capacity;
    public int Booked => Session.Booked;
    public Guid? TrainerId => Session.TrainerId;
    public IReadOnlyList<string> Languages => Session.Languages;
    public DateTimeOffset? SignedOffAt => Session.SignedOffAt;

    /// <summary>Seats without a name that the organisation of who asks holds; free for its clients. Zero where nobody asks for an organisation.</summary>
    public int OwnSeats { get; init; }

    public int OpenSeats => Capacity - Booked;

    public int FreeSeats => OpenSeats + OwnSeats;

    public bool IsFull => FreeSeats <= 0;

    public bool IsOpen(DateTimeOffset now) => Session.IsOpen(now);

    public bool MayLeave(DateTimeOffset now) => Session.MayLeave(now);

    /// <summary>For example <c>di 24 nov, 14.00–16.00</c>.</summary>
    public string When => SessionTime.Short(Day, Begins, Ends);

    /// <summary>For example <c>14.00–16.00</c>.</summary>
    public string Hours => SessionTime.Hours(Begins, Ends);

    public string Address => $"{Street}, {Postcode} {Town}";

    public string NeighbourhoodName => Kernel.Neighbourhood.Find(Neighbourhood)?.Name ?? Town;
}
