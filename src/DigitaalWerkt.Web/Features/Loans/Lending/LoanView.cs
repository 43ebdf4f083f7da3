using DigitaalWerkt.Web.Features.Loans.Devices;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Loans.Lending;

/// <summary>A loan with what its page and its paper say.</summary>
public sealed record LoanView
{
    public required DeviceLoan Loan { get; init; }
    public required Device Device { get; init; }

    /// <summary>Null: somebody who was forgotten.</summary>
    public required Person? Person { get; init; }

    /// <summary>The counsellor through whom the person is reached, or null.</summary>
    public required string? Counsellor { get; init; }

    /// <summary>The staff member who lent it.</summary>
    public required string LentBy { get; init; }

    public required string Organisation { get; init; }

    /// <summary>The first training that the person attended before it was lent; null: none.</summary>
    public AttendedTraining? Training { get; init; }

    /// <summary>How the person is reached, in words; null: somebody who was forgotten.</summary>
    public string? Reach => Person is { Reach: { } reach } ? ClientRow.Words(reach, Counsellor) : null;

    /// <summary>The language that stood below the Dutch when the person agreed.</summary>
    public Language? Help => Language.FindHelp(Loan.Consent.Language);

    public Promises Promises => new(Loan.DueOn, Help);
}
