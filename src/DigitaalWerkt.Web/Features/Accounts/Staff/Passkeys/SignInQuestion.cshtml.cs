using System.Net.Mime;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Passkeys;

/// <summary>The question that a passkey answers to sign in; it names nobody, so it tells nothing about who works here.</summary>
[AllowAnonymous]
public sealed class SignInQuestionModel(SignInManager<StaffMember> identity) : PageModel
{
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync() =>
        Content(await identity.MakePasskeyRequestOptionsAsync(null), MediaTypeNames.Application.Json);
}
