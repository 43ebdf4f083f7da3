using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>
/// One session and one person, or one staff member who follows it as a training: a seat, an offer of a seat, or a place on the waiting
/// list.
/// </summary>
public sealed class Booking
{
    public const int ComesFromLength = 100;

    public const string OncePerPerson = "ix_booking_session_id_person_id";
    public const string OncePerKey = "ix_booking_session_id_person_key";
    public const string OncePerStaffMember = "ix_booking_session_id_staff_member_id";
    public const string OncePerRequest = "ix_booking_request_key_session_id";
    public const string CodeUnique = "ix_booking_code";

    /// <summary>The check in the database that it is of a person or of a staff member, with what belongs to each.</summary>
    public const string OfPersonOrStaff = "ck_booking_of_person_or_staff";

    Booking()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid SessionId { get; private set; }

    /// <summary>Null: it is of a staff member.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>
    /// That of the person when it was made; null: it is of a staff member. It refuses a second booking of the same name and reach by another
    /// door, where they are another person. The person themselves are refused by their id.
    /// </summary>
    public string? PersonKey { get; private set; }

    /// <summary>The staff member who follows the training; null: it is of a person.</summary>
    public Guid? StaffMemberId { get; private set; }

    /// <summary>The organisation for which the staff member comes. It stays when they work elsewhere later: their certificate says it.</summary>
    public Guid? OrganisationId { get; private set; }

    public BookingState State { get; private set; }
    public BookingOrigin Origin { get; private set; }

    /// <summary>Of the form, so that the same form sent twice is one booking.</summary>
    public Guid RequestKey { get; private set; }

    /// <summary>What the form said, so that something else under the same key isn't taken for it.</summary>
    public Guid RequestContent { get; private set; }

    /// <summary>What one says at the door or on the phone; names a booking, gives no right to it.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The staff member who booked on their behalf; null: they did so themselves.</summary>
    public Guid? MadeBy { get; private set; }

    /// <summary>The person said that the counsellor may do this for them.</summary>
    public bool HasMandate { get; private set; }

    /// <summary>The counsellor comes along.</summary>
    public bool IsAccompanied { get; private set; }

    /// <summary>The learner whose card was in hand when it was made: by the card alone, or with leave to show its work to the trainer.</summary>
    public Guid? LearnerId { get; private set; }

    /// <summary>The person agreed that the trainer sees which lessons they can do.</summary>
    public bool SharesProgress { get; private set; }

    /// <summary>Where a guest of an event comes from, in their own words; null: they didn't say, or it is a class.</summary>
    [MaxLength(ComesFromLength)]
    public string? ComesFrom { get; private set; }

    /// <summary>The seats of an organisation to which this one belongs, or null.</summary>
    public Guid? BlockId { get; private set; }

    /// <summary>As which booking it began, when it was moved: a calendar knows it by that one. Null: it wasn't.</summary>
    public Guid? MovedFrom { get; private set; }

    /// <summary>How often it was moved.</summary>
    public int Moves { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>The place in the row: since when the person waits. Null: never waited.</summary>
    public DateTimeOffset? WaitingSince { get; private set; }

    /// <summary>Until when the offer stands; null with an offer: until staff have called.</summary>
    public DateTimeOffset? OfferedUntil { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Whether it takes a seat.</summary>
    public bool HoldsSeat => State is BookingState.Offered or BookingState.Confirmed;

    public static Booking Confirm(BookRequest request, Guid sessionId, Attendee attendee, string code, DateTimeOffset now) =>
        Make(request, sessionId, attendee, code, now, BookingState.Confirmed);

    public static Booking Wait(BookRequest request, Guid sessionId, Attendee attendee, string code, DateTimeOffset now)
    {
        var booking = Make(request, sessionId, attendee, code, now, BookingState.Waiting);
        booking.WaitingSince = now;
        return booking;
    }

    /// <summary>How calendars know the appointment: the same when the person moves to another session.</summary>
    /// <param name="firstId">The id of the first of the bookings that moved.</param>
    public static string CalendarUid(Guid firstId) => $"inschrijving-{firstId:N}@digitaalwerkt";

    /// <summary>Goes up with every move and every change; what is over comes after what still went on.</summary>
    public static int CalendarSequence(int moves, int sessionSequence, bool isOver) => (1000 * moves) + (2 * sessionSequence) + (isOver ? 1 : 0);

    /// <summary>The same person or staff member with a seat in another session.</summary>
    public Booking MovedTo(Guid sessionId, RequestKey request, string code, DateTimeOffset now) => new()
    {
        SessionId = sessionId,
        PersonId = PersonId,
        PersonKey = PersonKey,
        StaffMemberId = StaffMemberId,
        OrganisationId = OrganisationId,
        State = BookingState.Confirmed,
        Origin = Origin,
        RequestKey = request.Id,
        RequestContent = request.Content,
        Code = code,
        MadeBy = MadeBy,
        HasMandate = HasMandate,
        IsAccompanied = IsAccompanied,
        LearnerId = LearnerId,
        SharesProgress = SharesProgress,
        ComesFrom = ComesFrom,
        MovedFrom = MovedFrom ?? Id,
        Moves = Moves + 1,
        CreatedAt = now,
    };

    /// <param name="until">Null: until staff have called.</param>
    public void Offer(DateTimeOffset? until) => (State, OfferedUntil) = (BookingState.Offered, until);

    public void Accept() => (State, OfferedUntil) = (BookingState.Confirmed, null);

    public void Cancel(DateTimeOffset now) => (State, EndedAt) = (BookingState.Cancelled, now);

    public void Expire(DateTimeOffset now) => (State, EndedAt) = (BookingState.Expired, now);

    static Booking Make(
        BookRequest request, Guid sessionId, Attendee attendee, string code, DateTimeOffset now, BookingState state) => new()
        {
            SessionId = sessionId,
            PersonId = attendee.PersonId,
            PersonKey = attendee.Person?.PersonKey,
            StaffMemberId = attendee.StaffMemberId,
            OrganisationId = attendee.StaffMemberId is null ? null : attendee.OrganisationId,
            State = state,
            Origin = request.Origin,
            RequestKey = request.Key.Id,
            RequestContent = request.Key.Content,
            Code = code,
            MadeBy = request.MadeBy,
            HasMandate = request.HasMandate,
            IsAccompanied = request.IsAccompanied,
            LearnerId = request.CardInHand ?? request.Applicant.Person?.Reach.LearnerId,
            SharesProgress = request.SharesProgress,
            ComesFrom = request.ComesFrom,
            BlockId = request.BlockId,
            CreatedAt = now,
        };
}
