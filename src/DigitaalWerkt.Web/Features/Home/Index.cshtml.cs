using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Home;

[AllowAnonymous]
public sealed class IndexModel : PageModel
{
    /// <summary>Null for a visitor who has not begun a lesson, or who finished it.</summary>
    public GoOn? GoOn { get; private set; }

    public void OnGet() => GoOn = null;
}
