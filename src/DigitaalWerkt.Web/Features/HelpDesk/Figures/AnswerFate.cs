namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>How a question stands by the clock of the desk.</summary>
public enum AnswerFate
{
    /// <summary>When it was noted: at the door, on the telephone, or by choosing an hour.</summary>
    AtOnce,

    InTime,
    Late,

    /// <summary>There is still time.</summary>
    Waiting,

    /// <summary>No answer yet, and it should have come.</summary>
    Overdue,

    /// <summary>It ended without one.</summary>
    Never,
}
