namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>What came of planning or moving an appointment.</summary>
public enum AppointmentOutcome
{
    /// <summary>It stands there.</summary>
    Planned,

    /// <summary>This very form planned it before, or it stands there already.</summary>
    Again,

    /// <summary>This form planned something else before.</summary>
    UsedBefore,

    /// <summary>The slot isn't free any more.</summary>
    Taken,

    /// <summary>The person has another appointment at that time; it comes along when the look before writing found it.</summary>
    PersonTaken,

    /// <summary>The question has an appointment that is still to come.</summary>
    HasOne,

    /// <summary>The question or the appointment has ended, or isn't there.</summary>
    Closed,
}
