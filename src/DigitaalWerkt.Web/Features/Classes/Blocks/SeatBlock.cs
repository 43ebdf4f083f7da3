namespace DigitaalWerkt.Web.Features.Classes.Blocks;

/// <summary>Seats that an organisation holds and gives names to later. What has no name in time falls free.</summary>
public sealed class SeatBlock(Guid sessionId, Guid organisationId, Guid requestKey, int seats, DateTimeOffset releaseAt, Guid madeBy, DateTimeOffset createdAt)
{
    public const string OncePerRequest = "ix_seat_block_request_key";
    public const string UnnamedWithinSeats = "ck_seat_block_unnamed";

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid SessionId { get; private set; } = sessionId;
    public Guid OrganisationId { get; private set; } = organisationId;
    public Guid RequestKey { get; private set; } = requestKey;

    /// <summary>What the form said, so that something else under the same key isn't taken for it.</summary>
    public Guid RequestContent { get; init; }

    /// <summary>How many were asked for.</summary>
    public int Seats { get; private set; } = seats;

    /// <summary>How many are held without a name; these count as booked.</summary>
    public int Unnamed { get; private set; } = seats;

    public DateTimeOffset ReleaseAt { get; private set; } = releaseAt;
    public Guid MadeBy { get; private set; } = madeBy;
    public DateTimeOffset CreatedAt { get; private set; } = createdAt;
    public DateTimeOffset? ReleasedAt { get; private set; }

    /// <summary>Gives one seat a name.</summary>
    /// <returns>False when there is none left, or they fell free.</returns>
    public bool Name()
    {
        if (Unnamed == 0 || ReleasedAt is not null)
        {
            return false;
        }
        Unnamed--;
        return true;
    }

    /// <summary>A named seat comes back without a name.</summary>
    /// <returns>False when the block has ended: the seat is then everybody's.</returns>
    public bool TakeBack()
    {
        if (ReleasedAt is not null)
        {
            return false;
        }
        Unnamed++;
        return true;
    }

    /// <summary>Ends the block.</summary>
    /// <returns>The seats that fall free.</returns>
    public int Release(DateTimeOffset now)
    {
        if (ReleasedAt is not null)
        {
            return 0;
        }
        var free = Unnamed;
        (Unnamed, ReleasedAt) = (0, now);
        return free;
    }
}
