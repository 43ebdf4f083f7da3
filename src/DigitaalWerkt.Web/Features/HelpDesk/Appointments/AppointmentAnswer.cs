using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>What came of planning or moving an appointment.</summary>
/// <param name="Appointment">What stands there, where there is one.</param>
public sealed record AppointmentAnswer(AppointmentOutcome Outcome, Appointment? Appointment = null)
{
    /// <summary>The nearest that are free, when the slot was taken.</summary>
    public IReadOnlyList<FreeSlot> Nearest { get; init; } = [];
}
