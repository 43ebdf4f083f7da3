using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.People.Clients;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>The clients for whom the own organisation booked before.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class ClientsModel(KnownClients clients) : PageModel
{
    public IReadOnlyList<ClientRow> Clients { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Clients = await clients.ListAsync(User, cancellationToken);
}
