using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Kernel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>What can be asked of a client, and when it was asked: reached from the page of the client.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class ForModel(KnownClients clients, ReadAsked read) : PageModel
{
    public ClientRow Client { get; private set; } = null!;

    public IReadOnlyList<AskedOfClient> Rows { get; private set; } = [];

    public Language? Help => Language.FindHelp(Client.HelpLanguage);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await clients.FindAsync(id, User, cancellationToken) is not { } client)
        {
            return NotFound();
        }
        (Client, Rows) = (client, await read.RunAsync(id, User.OrganisationId, cancellationToken));
        return Page();
    }
}
