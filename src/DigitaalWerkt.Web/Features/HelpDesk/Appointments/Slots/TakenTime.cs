namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;

/// <summary>A steward or a room is taken by something in the agenda.</summary>
/// <param name="Until">With the way afterwards, as it stands in the agenda.</param>
/// <param name="LocationId">Where; null: nowhere in particular.</param>
/// <param name="AppointmentEndsAt">When it ends itself; only of an appointment, of which the agenda mostly holds no way.</param>
public sealed record TakenTime(
    Guid ResourceId, DateTimeOffset From, DateTimeOffset Until, Guid? LocationId, DateTimeOffset? AppointmentEndsAt = null)
{
    /// <summary>From when one can be somewhere else.</summary>
    public DateTimeOffset UntilBackFrom(TimeSpan way) => AppointmentEndsAt + way is { } back && back > Until ? back : Until;
}
