namespace DigitaalWerkt.Web.Features.Loans;

/// <summary>How a loan ended. The names stand readable in the database.</summary>
public enum LoanEnd
{
    /// <summary>It came back, and works.</summary>
    Returned,

    /// <summary>It came back, and is broken.</summary>
    Broken,

    /// <summary>It doesn't come back.</summary>
    Lost,
}
