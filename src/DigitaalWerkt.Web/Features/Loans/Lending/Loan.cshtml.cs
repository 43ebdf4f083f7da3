using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Loans.Lending;

/// <summary>One loan: who has what until when, and what one can do.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class LoanModel(ReadLoan read, TimeProvider clock) : PageModel
{
    public LoanView View { get; private set; } = null!;

    public bool IsLate => View.Loan.IsLate(clock.GetUtcNow());

    /// <summary>On the day on which it is lent, the paper is what comes first.</summary>
    public bool IsToBeSigned =>
        View is { Loan: { Consent.Way: ConsentWay.Paper, EndedAt: null } loan, Person: not null } && BrusselsTime.DayOf(loan.LentAt) == clock.Today();

    public bool MayExtend => View.Loan.MayExtend(User.Has(StaffRole.Coordinator));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        (View = (await read.FindAsync(id, User, cancellationToken))!) is null ? NotFound() : Page();
}
