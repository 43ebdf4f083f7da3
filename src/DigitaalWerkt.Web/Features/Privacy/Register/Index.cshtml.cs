using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared.Register;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Privacy.Register;

/// <summary>Everything that is kept about people, and why, by whom it is seen and how long.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class IndexModel(RegisterWords words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = PrivacyLinks.SearchField)]
    public string? Typed { get; set; }

    /// <summary>What is looked for, without spaces around it; empty: nothing.</summary>
    public string Asked { get; private set; } = "";

    public IReadOnlyList<ProcessingActivity> Found { get; private set; } = [];

    public RegisterWords Words => words;

    public void OnGet()
    {
        var asked = Typed?.Trim() ?? "";
        Asked = asked.Length > RegisterSearch.MostTyped ? asked[..RegisterSearch.MostTyped] : asked;
        Found = RegisterSearch.Find(Asked, words);
    }
}
