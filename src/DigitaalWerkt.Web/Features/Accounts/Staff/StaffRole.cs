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

    /// <summary>Manages the staff of the own organisation, and plans what is common to all.</summary>
    Coordinator,

    /// <summary>
    /// Coordinator of the network: makes organisations, invites their first coordinator, and plans. Sees numbers and no clients, so
    /// nobody has another role beside this one.
    /// </summary>
    NetworkCoordinator,
}
