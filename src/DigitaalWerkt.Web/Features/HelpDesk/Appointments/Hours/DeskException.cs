namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;

/// <summary>One day on which hours are other ones, or none.</summary>
/// <param name="begins">Null, as is the end: the steward isn't there.</param>
public sealed class DeskException(Guid deskHoursId, DateOnly day, TimeOnly? begins, TimeOnly? ends)
{
    public const string OncePerDay = "ix_desk_exception_desk_hours_id_day";

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid DeskHoursId { get; private set; } = deskHoursId;
    public DateOnly Day { get; private set; } = day;
    public TimeOnly? Begins { get; private set; } = begins;
    public TimeOnly? Ends { get; private set; } = ends;

    public bool IsOff => Begins is null;

    public void Change(TimeOnly? begins, TimeOnly? ends) => (Begins, Ends) = (begins, ends);
}
