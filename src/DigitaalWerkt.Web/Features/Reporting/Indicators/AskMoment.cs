namespace DigitaalWerkt.Web.Features.Reporting.Indicators;

/// <summary>When something is asked. The names stand readable in the database.</summary>
public enum AskMoment
{
    /// <summary>When somebody begins to take part.</summary>
    Begin,

    /// <summary>When they stop.</summary>
    End,
}
