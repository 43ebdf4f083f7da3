using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>The clients of the own organisation.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class IndexModel(KnownClients clients, IEnumerable<ClientAct> acts) : PageModel
{
    public IReadOnlyList<ClientRow> Clients { get; private set; } = [];

    public IEnumerable<ClientAct> Acts => acts;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Clients = await clients.ListAsync(User, cancellationToken);
}
