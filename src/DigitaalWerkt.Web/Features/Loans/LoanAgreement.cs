namespace DigitaalWerkt.Web.Features.Loans;

/// <summary>How somebody agreed to what was read to them. The names stand readable in the database.</summary>
public enum LoanAgreement
{
    /// <summary>On the screen of whoever lends, after it was read aloud.</summary>
    Screen,

    /// <summary>Signed on paper.</summary>
    Paper,
}
