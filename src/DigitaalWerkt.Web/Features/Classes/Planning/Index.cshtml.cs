using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>What stood on this page stands in the menu. Whoever kept its address comes to the calendar.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class IndexModel : PageModel
{
    public IActionResult OnGet() => LocalRedirectPermanent(PlanningLinks.Sessions);
}
