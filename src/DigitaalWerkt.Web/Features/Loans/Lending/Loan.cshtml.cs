using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
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

    public bool MayExtend => View.Loan.MayExtend(User.Has(StaffRole.Coordinator));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        (View = (await read.FindAsync(id, User, cancellationToken))!) is null ? NotFound() : Page();
}
