using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

[Authorize(Policy = Policies.Team)]
public sealed class HomeModel(AppDbContext context) : PageModel
{
    const int FewCodes = 3;

    public bool NeedsRecoveryCodes { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var memberId = User.StaffMemberId;
        NeedsRecoveryCodes = await context.RecoveryCodes
            .CountAsync(code => code.StaffMemberId == memberId, cancellationToken) < FewCodes;
    }
}
