using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>
/// Moments of which a steward lets a person choose one. They are held for nobody: what is gone when the person looks isn't shown.
/// </summary>
public sealed class SlotProposal(Guid ticketId, Guid stewardId, IReadOnlyList<DateTimeOffset> starts, Guid requestKey, Guid requestContent, DateTimeOffset createdAt)
{
    public const string OncePerRequest = "ix_slot_proposal_request_key";

    /// <summary>How many moments there are at most: more are no help to whoever chooses.</summary>
    public const int Moments = 3;

    public Guid Id { get; private set; } = Guid.CreateVersion7(createdAt);
    public Guid TicketId { get; private set; } = ticketId;
    public Guid StewardId { get; private set; } = stewardId;

    /// <summary>In the order of time.</summary>
    public IReadOnlyList<DateTimeOffset> Starts { get; private set; } = starts;

    /// <summary>Those that have still to come; none when the person looks too late.</summary>
    public IReadOnlyList<DateTimeOffset> Coming(DateTimeOffset now) => [.. Starts.Where(start => start > now)];

    public Guid RequestKey { get; private set; } = requestKey;
    public Guid RequestContent { get; private set; } = requestContent;
    public DateTimeOffset CreatedAt { get; private set; } = createdAt;

    /// <summary>Whether somebody can be let to choose from so many.</summary>
    public static bool MayHold(int moments) => moments is > 0 and <= Moments;

    /// <exception cref="ArgumentException">There are none, or too many.</exception>
    public static SlotProposal Of(Guid ticketId, Guid stewardId, IReadOnlyCollection<DateTimeOffset> starts, RequestKey key, DateTimeOffset now) =>
        MayHold(starts.Count)
            ? new(ticketId, stewardId, [.. starts.Order()], key.Id, key.Content, now)
            : throw new ArgumentException($"{starts.Count} moments: one to {Moments} can be proposed.", nameof(starts));
}
