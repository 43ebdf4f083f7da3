using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>One client of the own organisation: how to reach them, what happened with them, and what can be done for them.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class ClientModel(KnownClients clients, ReadTimeLine read, IEnumerable<ClientAct> acts) : PageModel
{
    /// <summary>As many lines as stand here of what was; the time line has them all.</summary>
    public const int Last = 5;

    public ClientRow Client { get; private set; } = null!;

    public TimeLine Line { get; private set; } = null!;

    /// <summary>All that comes, and the last of what was.</summary>
    public IEnumerable<PersonLine> Lines => [.. Line.Coming, .. Line.Days.SelectMany(day => day).Take(Last)];

    public IEnumerable<ClientAct> Acts => acts;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await clients.FindAsync(id, User, cancellationToken) is not { } client
            || await read.FindAsync(id, User, cancellationToken) is not { } line)
        {
            return NotFound();
        }
        (Client, Line) = (client, line);
        return Page();
    }
}
