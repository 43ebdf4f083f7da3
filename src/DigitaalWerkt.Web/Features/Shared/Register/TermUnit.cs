namespace DigitaalWerkt.Web.Features.Shared.Register;

/// <summary>In what a term is counted.</summary>
public enum TermUnit
{
    Hours,
    Days,

    /// <summary>From the first moment of a day in Ghent.</summary>
    Months,

    /// <summary>Each row has its own last day or moment.</summary>
    AsTheRowSays,
}
