using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>An appointment, opened by its link.</summary>
/// <param name="Token">For its links.</param>
/// <param name="Channel">How they hear from us.</param>
public sealed record ManagedAppointment(AppointmentFacts Facts, string Token, Channel Channel)
{
    /// <summary>How long after the appointment the link works.</summary>
    public static readonly TimeSpan LinkLasts = TimeSpan.FromDays(1);

    public Appointment Appointment => Facts.Appointment;

    /// <summary>The key of the heading.</summary>
    public string HeadingKey(DateTimeOffset now) => Appointment switch
    {
        { State: AppointmentState.Cancelled, IsCalledOff: true } => "Appt_Show_CalledOff",
        { State: AppointmentState.Cancelled } => "Appt_Show_Cancelled",
        _ when now < Appointment.EndsAt => "Appt_Show_Planned",
        _ => "Appt_Show_Over",
    };

    /// <summary>The key of the text that says what was just done; null: nothing, or it is otherwise since.</summary>
    /// <param name="prefix">Of the key, before what it was.</param>
    public static string? JustKey(string prefix, JustDone just, Appointment appointment, bool isComing) => just switch
    {
        JustDone.Made or JustDone.Moved when isComing => $"{prefix}_{just}",
        JustDone.Cancelled when appointment is { State: AppointmentState.Cancelled, IsCalledOff: false } => $"{prefix}_{just}",
        _ => null,
    };

    /// <summary>The key of the text that says how the person will hear from us.</summary>
    public string HearsKey => Facts.Person!.Reach.Kind == ReachKind.Counsellor ? "Appt_Hears_Counsellor" : $"Appt_Hears_{Channel}";
}
