namespace DigitaalWerkt.Web.Features.HelpDesk.WalkIn;

/// <summary>Somebody who walked in, with the number that they got.</summary>
/// <param name="firstName">Only when they say it; it goes as soon as they leave, and stays with a question that is left.</param>
public sealed class WalkInVisit(Guid locationId, DateOnly day, int number, string? firstName, Guid requestKey, Guid givenBy, DateTimeOffset takenAt)
{
    public const string OncePerNumber = "ix_walk_in_visit_location_id_day_number";
    public const string OncePerRequest = "ix_walk_in_visit_request_key";
    public const int NameLength = 60;

    public Guid Id { get; private set; } = Guid.CreateVersion7(takenAt);
    public Guid LocationId { get; private set; } = locationId;
    public DateOnly Day { get; private set; } = day;

    /// <summary>Counts from one, each day and at each place.</summary>
    public int Number { get; private set; } = number;

    public string? FirstName { get; private set; } = firstName;

    public WalkInState State { get; private set; }

    /// <summary>Of the form, so that one tap that is felt twice gives one number.</summary>
    public Guid RequestKey { get; private set; } = requestKey;

    /// <summary>The staff member who gave the number.</summary>
    public Guid GivenBy { get; private set; } = givenBy;

    /// <summary>The steward who calls them; null: nobody yet.</summary>
    public Guid? StewardId { get; private set; }

    /// <summary>The question that was noted with it; null: none.</summary>
    public Guid? TicketId { get; private set; }

    public DateTimeOffset TakenAt { get; private set; } = takenAt;

    /// <summary>When their number came on the screen; null: not yet.</summary>
    public DateTimeOffset? CalledAt { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Whether they are still in the house.</summary>
    public bool IsHere => State < WalkInState.Done;

    /// <summary>Only of somebody who waits.</summary>
    public void Call(Guid steward, DateTimeOffset now) => (State, StewardId, CalledAt) = (WalkInState.Called, steward, now);

    /// <returns>False when they left, or another steward called them.</returns>
    public bool Start(Guid steward, DateTimeOffset now)
    {
        if (State == WalkInState.Started || !IsHere || (StewardId ?? steward) != steward)
        {
            return State == WalkInState.Started && StewardId == steward;
        }
        (State, StewardId, CalledAt, StartedAt) = (WalkInState.Started, steward, CalledAt ?? now, now);
        return true;
    }

    /// <param name="ticketId">The question that was noted or solved; null: none.</param>
    /// <returns>False when they were gone already.</returns>
    public bool Finish(Guid? ticketId, DateTimeOffset now)
    {
        if (!IsHere)
        {
            return false;
        }
        (State, TicketId) = (WalkInState.Done, ticketId);
        End(now);
        return true;
    }

    /// <returns>False when they were gone already.</returns>
    public bool Leave(DateTimeOffset now)
    {
        if (!IsHere)
        {
            return false;
        }
        State = WalkInState.Left;
        End(now);
        return true;
    }

    // Nobody has to be called by name any more.
    void End(DateTimeOffset now) => (EndedAt, FirstName) = (now, null);
}
