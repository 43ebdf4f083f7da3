using DigitaalWerkt.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Home;

/// <summary>Every component in every state, for the people who build; not there in production.</summary>
[AllowAnonymous]
public sealed class StyleModel(IHostEnvironment environment, IConfiguration configuration) : PageModel
{
    public IActionResult OnGet() => environment.IsDevelopment() || configuration.IsDemo ? Page() : NotFound();
}
