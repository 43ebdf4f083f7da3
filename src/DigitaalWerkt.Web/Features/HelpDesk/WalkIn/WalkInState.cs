namespace DigitaalWerkt.Web.Features.HelpDesk.WalkIn;

/// <summary>How far somebody is who walked in. The names stand readable in the database.</summary>
public enum WalkInState
{
    Waiting,

    /// <summary>Their number stands on the screen.</summary>
    Called,

    /// <summary>A steward is busy with them.</summary>
    Started,

    Done,

    /// <summary>They went away, or didn't come when their number was called.</summary>
    Left,
}
