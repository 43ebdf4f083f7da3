using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Loans.Devices;
using DigitaalWerkt.Web.Features.People.Clients;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Loans.Lending;

/// <summary>What one can give to a client: reached from the page of the client.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class ForModel(KnownClients clients, LoanList list) : PageModel
{
    public ClientRow Client { get; private set; } = null!;

    public IReadOnlyList<Device> Devices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await clients.FindAsync(id, User, cancellationToken) is not { } client)
        {
            return NotFound();
        }
        (Client, Devices) = (client, await list.FreeAsync(User, cancellationToken));
        return Page();
    }
}
