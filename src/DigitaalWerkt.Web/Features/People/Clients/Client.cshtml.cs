using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.People.Cards;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>One client of the own organisation: how to reach them, what happened with them, and what can be done for them.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class ClientModel(
    KnownClients clients, AppDbContext context, PersonLines lines, CardsOfPerson cards, IEnumerable<ClientAct> acts, TimeProvider clock) : PageModel
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
        await NoteLookAsync(id, cancellationToken);
        return Page();
    }

    // What somebody shows of their card they may ask about: who looked, and when.
    async Task NoteLookAsync(Guid id, CancellationToken cancellationToken)
    {
        var learners = await cards.Learners(id, CardPurpose.Lessons).ToListAsync(cancellationToken);
        var now = clock.GetUtcNow();
        context.AddRange(learners.Select(learner =>
            new AuditEntry(StaffAct.LessonsOfClientSeen, User.StaffMemberId, learner, User.OrganisationId, now)));
        await context.SaveChangesAsync(cancellationToken);
    }
}
