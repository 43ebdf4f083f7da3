using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Profile;

[Authorize(Policy = Policies.Team)]
public sealed class EndSessionsModel(AppDbContext context, StaffSignIn signIn) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var member = await context.SignedInMemberAsync(User, cancellationToken);
        member.EndSessions();
        await context.SaveChangesAsync(cancellationToken);
        await signIn.EndAsync(cancellationToken);
        return this.SeeOther(StaffLinks.SignIn);
    }
}
