using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Classes.Messages;

/// <summary>A booking as it is when a message about it is written.</summary>
public sealed record MessageFacts
{
    public required Guid BookingId { get; init; }
    public required BookingState State { get; init; }
    public required string Code { get; init; }
    public required DateTimeOffset? OfferedUntil { get; init; }
    public required DateTimeOffset? EndedAt { get; init; }
    public required Guid CalendarId { get; init; }
    public required int Moves { get; init; }

    /// <summary>They have another booking in the same session, which came after this one.</summary>
    public required bool IsReplaced { get; init; }

    /// <summary>An e-mail with the appointment went out, and nobody knows otherwise: it stands in a calendar.</summary>
    public required bool IsInCalendar { get; init; }

    /// <summary>Of the message that told last that the session changed, in whatever state it is; null: there is none.</summary>
    public required Guid? LastChange { get; init; }

    /// <summary>There is a message that says that the session doesn't go on.</summary>
    public required bool HearsThatItIsOff { get; init; }

    public required Guid SessionId { get; init; }
    public required SessionState SessionState { get; init; }
    public required int SessionSequence { get; init; }
    public required string? CancelReason { get; init; }
    public required DateOnly Day { get; init; }
    public required TimeOnly Begins { get; init; }
    public required TimeOnly Ends { get; init; }
    public required DateTimeOffset StartsAt { get; init; }
    public required DateTimeOffset EndsAt { get; init; }

    public required Audience Audience { get; init; }
    public required string Title { get; init; }
    public required string? Bring { get; init; }
    public required string Place { get; init; }
    public required string Room { get; init; }
    public required string Address { get; init; }
    public required string Directions { get; init; }

    public required Attendee Attendee { get; init; }

    /// <summary>The name of their organisation.</summary>
    public required string? Organisation { get; init; }

    /// <summary>The counsellor who is reached in the person's place; not one who has left.</summary>
    public required string? CounsellorEmail { get; init; }

    public Reach Reach => Attendee.Reach;

    public string? Phone => Reach.Phone?.Value;

    public string? Email => Reach.Email;

    /// <summary>Null for a guest of an event too: what is told to them is in Dutch.</summary>
    public Language? Help => Audience == Audience.Network ? null : Language.FindHelp(Attendee.HelpLanguage);

    /// <summary>Goes up with each change of the appointment, whether the session changed, the person moved, or it ended.</summary>
    public int CalendarSequence => Booking.CalendarSequence(Moves, SessionSequence, IsOver);

    public bool IsOver => State > BookingState.Confirmed || SessionState == SessionState.Cancelled;
}
