namespace DigitaalWerkt.Web.Features.Loans.Lending;

/// <summary>What became of a request for a device.</summary>
/// <param name="LoanId">Null unless it was lent.</param>
public sealed record LendAnswer(LendOutcome Outcome, Guid? LoanId = null);
