using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Privacy.Register;
using DigitaalWerkt.Web.Features.Shared.Register;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Privacy.Terms;

/// <summary>For the network, because it counts what is kept by all partners: what would go now by itself: by which rule, how much, and how old the oldest is. Nothing is removed by looking.</summary>
[Authorize(Policy = Policies.NetworkCoordinator), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(LookAhead look, RegisterWords words) : PageModel
{
    public IReadOnlyList<DueRemoval> Rules { get; private set; } = [];

    public int Count => Rules.Sum(rule => rule.Count);

    public RegisterWords Words => words;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Rules = await look.RunAsync(cancellationToken);
}
