using DigitaalWerkt.Web.Features.Loans.Devices;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Loans.Lending;

/// <summary>What the paper of a loan says. The same before it is signed, and when it is printed again later.</summary>
public sealed record LoanPaper
{
    public required string FirstName { get; init; }
    public required Device Device { get; init; }

    /// <summary>The organisation whose device it is.</summary>
    public required string Organisation { get; init; }

    /// <summary>Whoever lends it, and signs too.</summary>
    public required string LentBy { get; init; }

    public required Consent Consent { get; init; }

    /// <summary>The sentences as they are now, with the last day.</summary>
    public required Promises Promises { get; init; }

    public Language? Help => Promises.Help;

    /// <returns>Null: nobody is known any more.</returns>
    public static LoanPaper? Of(LoanView view) => view.Person is not { } person ? null : new()
    {
        FirstName = person.FirstName, Device = view.Device, Organisation = view.Organisation, LentBy = view.LentBy, Consent = view.Loan.Consent,
        Promises = view.Promises,
    };
}
