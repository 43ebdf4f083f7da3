namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>What somebody chooses on this page: one thing a page.</summary>
public enum SlotStep
{
    Place,
    Day,
    Hour,

    /// <summary>All of it is chosen.</summary>
    Chosen,
}
