using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>What a form asks: a seat for one person or staff member, in one session or in all of a few.</summary>
/// <param name="Key">The same form sent again is the same request.</param>
/// <param name="SessionIds">All or none of them.</param>
/// <param name="MayWait">Whether a full session means the waiting list.</param>
/// <param name="MadeBy">The staff member who books on their behalf.</param>
/// <param name="CardInHand">The learner whose card it is, when its work may be shown; a person who is reached by a card has that one in hand.</param>
/// <param name="SharesProgress">The person agreed that the trainer sees which lessons they can do.</param>
/// <param name="BlockId">The held seats of which one gets a name.</param>
/// <param name="ComesFrom">Where a guest of an event comes from, in their own words.</param>
/// <param name="IsFromTheirDevice">This person was booked before, and always from the device or with the card that asks now.</param>
public sealed record BookRequest(
    RequestKey Key, IReadOnlyList<Guid> SessionIds, Applicant Applicant, BookingOrigin Origin, bool MayWait = false,
    Guid? MadeBy = null, bool HasMandate = false, bool IsAccompanied = false, Guid? BlockId = null, Guid? CardInHand = null,
    bool SharesProgress = false, bool IsFromTheirDevice = false, string? ComesFrom = null)
{
    /// <summary>
    /// Asked by the person with their card or on their device, or by staff for a client of their organisation: not by whoever knows a name
    /// and a number.
    /// </summary>
    public bool IsByThem => Applicant.Person is { } person
        && (person.Reach.Kind == ReachKind.Card || IsFromTheirDevice || (MadeBy is not null && person.OrganisationId is not null));
}
