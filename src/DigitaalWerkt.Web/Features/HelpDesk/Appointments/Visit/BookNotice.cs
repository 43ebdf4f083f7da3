namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>What came of a form, when that is no appointment.</summary>
public enum BookNotice
{
    Nothing,

    /// <summary>Somebody was faster, or the person can't then.</summary>
    Taken,

    /// <summary>This form did something else before.</summary>
    UsedBefore,

    /// <summary>The question has ended, or nobody has said yet what became of its appointment.</summary>
    Closed,

    TooMany,
}
