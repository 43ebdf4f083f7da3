using DigitaalWerkt.Web.Features.Loans.Devices;

namespace DigitaalWerkt.Web.Features.Loans;

/// <summary>A device, and who has it, or had it.</summary>
public sealed record LoanRow
{
    public required Device Device { get; init; }

    /// <summary>Null: nobody has it.</summary>
    public required DeviceLoan? Loan { get; init; }

    /// <summary>The first name of whoever has it; null also when they were forgotten.</summary>
    public required string? Person { get; init; }
}
