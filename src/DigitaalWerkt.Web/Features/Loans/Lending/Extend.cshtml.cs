using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Loans.Lending;

/// <summary>Lets somebody keep a device for longer.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class ExtendModel(ReadLoan read, WorkOnLoan work, TimeProvider clock) : LoanPageModel(read)
{
    /// <summary>How often it was extended, as the reader saw it.</summary>
    [BindProperty]
    public int Times { get; set; }

    /// <summary>False also for whoever opens the page of a loan that is over.</summary>
    public bool MayExtend => View.Loan.MayExtend(User.Has(StaffRole.Coordinator));

    public DateOnly Then => View.Loan.DueAfterExtending(clock.Today());

    protected override void Show() => Times = View.Loan.TimesExtended;

    protected override void BeginAnew()
    {
        ModelState.Remove(nameof(Times));
        Show();
    }

    protected override Task<LoanWork> DoAsync(CancellationToken cancellationToken) =>
        work.ExtendAsync(View.Loan.Id, User.OrganisationId, Times, User.Has(StaffRole.Coordinator), cancellationToken);
}
