using DigitaalWerkt.Web.Features.Loans.Devices;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Loans.Messages;

/// <summary>A loan as it is when its person is told something.</summary>
public sealed record LoanFacts
{
    public required DeviceLoan Loan { get; init; }
    public required Device Device { get; init; }
    public required Person Person { get; init; }
    public required string? Organisation { get; init; }

    /// <summary>The counsellor who hears in the person's place.</summary>
    public required string? CounsellorEmail { get; init; }

    public Language? Help => Language.FindHelp(Person.HelpLanguage);

    /// <summary>Whether the person has it, until the day that the message tells.</summary>
    public bool StillHolds(OutboxMessage message) => Loan.EndedAt is null && Loan.LateFrom == message.Occurrence;
}
