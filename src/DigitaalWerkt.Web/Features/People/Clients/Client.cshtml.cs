using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>One client of the own organisation: how to reach them, what happened with them, and what can be done for them.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class ClientModel(KnownClients clients, AppDbContext context, PersonLines lines, IEnumerable<ClientAct> acts) : PageModel
{
    public ClientRow Client { get; private set; } = null!;

    /// <summary>The last one first.</summary>
    public IReadOnlyList<PersonLine> Lines { get; private set; } = [];

    public IEnumerable<ClientAct> Acts => acts;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await clients.FindAsync(id, User, cancellationToken) is not { } client)
        {
            return NotFound();
        }
        Client = client;
        var person = await context.People.AsNoTracking().SingleAsync(p => p.Id == id, cancellationToken);
        var chapters = await lines.ReadAsync(person, PersonAccess.Of(User).Lines, cancellationToken);
        Lines = [.. chapters.SelectMany(chapter => chapter.Lines).OrderByDescending(line => line.At)];
        return Page();
    }
}
