using System.Net.Mime;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Passkeys;

/// <summary>The question with which a device makes a new passkey.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class NewQuestionModel(AppDbContext context, SignInManager<StaffMember> identity) : PageModel
{
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var member = await context.SignedInMemberAsync(User, cancellationToken);
        var options = await identity.MakePasskeyCreationOptionsAsync(
            new PasskeyUserEntity { Id = member.Id.ToString(), Name = member.Email!, DisplayName = member.Name });
        return Content(options, MediaTypeNames.Application.Json);
    }
}
