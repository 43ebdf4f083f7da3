using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Messages.Calls;

[Authorize(Policy = Policies.Partner)]
public sealed class IndexModel(OpenCalls open) : PageModel
{
    public IReadOnlyList<OpenCall> Calls { get; private set; } = [];

    /// <summary>Nobody answered; they come back.</summary>
    public IReadOnlyList<OpenCall> Later { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => (Calls, Later) = await open.WithLaterAsync(User, cancellationToken);
}
