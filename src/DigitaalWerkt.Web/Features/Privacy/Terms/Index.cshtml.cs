using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Privacy.Register;
using DigitaalWerkt.Web.Features.Shared.Register;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Privacy.Terms;

/// <summary>What would go now by itself: by which rule, how much, and how old the oldest is. Nothing is removed by looking.</summary>
[Authorize(Policy = Policies.AnyCoordinator), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(LookAhead look, RegisterWords words) : PageModel
{
    public IReadOnlyList<DueRemoval> Rules { get; private set; } = [];

    public int Count => Rules.Sum(rule => rule.Count);

    public RegisterWords Words => words;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Rules = await look.RunAsync(cancellationToken);
}
