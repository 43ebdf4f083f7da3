using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Loans.Lending;

/// <summary>A device came back, or doesn't; or what was noted of that was wrong.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class EndModel(ReadLoan read, WorkOnLoan work) : LoanPageModel(read)
{
    /// <summary>Of the loan as the reader saw it.</summary>
    [BindProperty]
    public uint Version { get; set; }

    /// <summary>The name of a <see cref="LoanEnd"/>.</summary>
    [BindProperty]
    public string? How { get; set; }

    [BindProperty]
    public string? Remark { get; set; }

    /// <summary>The name of a <see cref="LoanNextStep"/>; only asked when it is broken or lost.</summary>
    [BindProperty]
    public string? Next { get; set; }

    bool Works => EnumName.Read<LoanEnd>(How) == LoanEnd.Returned;

    protected override void Show() =>
        (Version, How, Remark, Next) = (View.Loan.Version, $"{View.Loan.End}", View.Loan.Remark, $"{View.Loan.NextStep}");

    protected override void BeginAnew()
    {
        ModelState.Remove(nameof(Version));
        Version = View.Loan.Version;
    }

    protected override void Check()
    {
        if (EnumName.Read<LoanEnd>(How) is null)
        {
            this.Wrong(nameof(How), "Loan_End_Missing");
            return;
        }
        this.CheckText(nameof(Remark), Remark, DeviceLoan.RemarkLength, isNeeded: !Works);
        if (!Works && EnumName.Read<LoanNextStep>(Next) is null)
        {
            this.Wrong(nameof(Next), "Loan_Next_Missing");
        }
    }

    protected override Task<LoanWork> DoAsync(CancellationToken cancellationToken) => work.EndAsync(
        View.Loan.Id, User.OrganisationId, Version,
        new(EnumName.Read<LoanEnd>(How)!.Value, Typed.Line(Remark), Works ? null : EnumName.Read<LoanNextStep>(Next)),
        cancellationToken);
}
