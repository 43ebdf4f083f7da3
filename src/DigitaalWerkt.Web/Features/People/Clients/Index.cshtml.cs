using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>The clients of the own organisation.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class IndexModel(KnownClients clients, IEnumerable<ClientAct> acts) : PageModel
{
    public IReadOnlyList<ClientRow> Clients { get; private set; } = [];

    public IEnumerable<ClientAct> Acts => acts;

    /// <summary>By which one looks for a client; it is posted, because a name doesn't belong in an address.</summary>
    [BindProperty(Name = ClientLinks.SoughtField)]
    public string? Sought { get; set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => Clients = await clients.ListAsync(User, cancellationToken);

    public async Task OnPostAsync(CancellationToken cancellationToken) =>
        Clients = await clients.SearchAsync(Sought, User, cancellationToken);
}
