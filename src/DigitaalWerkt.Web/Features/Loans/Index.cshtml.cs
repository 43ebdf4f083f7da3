using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Loans.Devices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Loans;

/// <summary>The devices of the own organisation: who has what until when, and what one can give.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class IndexModel(LoanList list) : PageModel
{
    public IReadOnlyList<LoanRow> Lent { get; private set; } = [];

    public IReadOnlyList<LoanRow> Here { get; private set; } = [];

    /// <summary>Those that another one has to be bought for.</summary>
    public int CountOld(DateOnly today) => Lent.Concat(Here).Count(row => row.Device.ArchivedAt is null && row.Device.IsOld(today));

    public int Free => Here.Count(row => row.Device.IsReady);

    public int Broken => Here.Count(row => row.Device is { ArchivedAt: null, Condition: not DeviceCondition.Works });

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var rows = await list.ReadAsync(User, cancellationToken);
        (Lent, Here) = ([.. rows.Where(row => row.Loan is not null)], [.. rows.Where(row => row.Loan is null)]);
    }
}
