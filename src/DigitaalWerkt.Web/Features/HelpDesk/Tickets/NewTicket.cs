using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>A question as it comes to the desk, by whichever way.</summary>
public sealed record NewTicket
{
    /// <summary>Of the form, so that one that is sent twice asks once.</summary>
    public required RequestKey Key { get; init; }

    public required TicketOrigin Origin { get; init; }
    public required TicketTopic Topic { get; init; }

    /// <summary>What they say, as it may be read by anybody at the desk; null: nothing.</summary>
    public string? Text { get; init; }

    /// <summary>Who asks; null: nobody said.</summary>
    public PersonDetails? Person { get; init; }

    /// <summary>As <see cref="PersonRegistry.FindOrAddAsync"/> asks it.</summary>
    public bool IsByThem { get; init; }

    /// <summary>The learner whose card is in hand.</summary>
    public Guid? LearnerId { get; init; }

    public TicketDevice? Device { get; init; }
    public Guid? LocationId { get; init; }

    /// <summary>The staff member who notes it or asks it for somebody.</summary>
    public Guid? MadeBy { get; init; }

    public TicketPlace? From { get; init; }

    /// <summary>The question after which this one comes; it is of the same person, unless <see cref="Person"/> says another.</summary>
    public Guid? FollowsId { get; init; }

    /// <summary>The steward who goes on with it; null: nobody yet.</summary>
    public Guid? StewardId { get; init; }

    /// <summary>It was helped at once, at the door or on the telephone.</summary>
    public bool IsDone { get; init; }

    /// <summary>What the person can do now, when it was helped at once; null: nobody said.</summary>
    public TicketResult? Result { get; init; }

    /// <summary>The minutes that it took already.</summary>
    public int Minutes { get; init; }
}
