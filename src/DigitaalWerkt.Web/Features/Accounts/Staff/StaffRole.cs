namespace DigitaalWerkt.Web.Features.Accounts.Staff;

/// <summary>What a staff member does. One person may have several; the names stand readable in the database.</summary>
public enum StaffRole
{
    /// <summary>Gives classes (trainer).</summary>
    Trainer,

    /// <summary>ICT-Steward: helps people one to one.</summary>
    Steward,

    /// <summary>Labour intermediary who supports clients (arbeidsbemiddelaar).</summary>
    Counsellor,

    /// <summary>Manages staff and organisations.</summary>
    Coordinator,
}
