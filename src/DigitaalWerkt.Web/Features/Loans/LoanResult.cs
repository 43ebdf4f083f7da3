namespace DigitaalWerkt.Web.Features.Loans;

/// <summary>How a loan ended, and what then.</summary>
/// <param name="Remark">What to remember: what is broken, or how it was lost. Null: nothing.</param>
/// <param name="NextStep">Null: it came back and works.</param>
public sealed record LoanResult(LoanEnd End, string? Remark, LoanNextStep? NextStep);
