using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Messages.Calls;

[Authorize(Policy = Policies.Team)]
public sealed class IndexModel(OpenCalls open) : PageModel
{
    public IReadOnlyList<OpenCall> Calls { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Calls = await open.ForAsync(User, cancellationToken);
}
