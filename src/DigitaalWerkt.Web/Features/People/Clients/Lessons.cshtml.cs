using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.People.Cards;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>Makes a number to read out to a client, who may then show which lessons they can do. Only the client can.</summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LessonsModel(KnownClients clients, CardsOfPerson cards, MakeNumber make) : PageModel
{
    public ClientRow Client { get; private set; } = null!;

    /// <summary>Since when the client shows it; null: they don't.</summary>
    public DateTimeOffset? Since { get; private set; }

    /// <summary>The number that was just made, this once.</summary>
    public MadeNumber? Made { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    // Answers with the page itself: the number can't be shown a second time, so there is no page to be sent on to.
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Made = await make.RunAsync(id, CardPurpose.Lessons, User.StaffMemberId, User.OrganisationId, cancellationToken);
        return Made is null ? NotFound() : Page();
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await clients.FindAsync(id, User, cancellationToken) is not { } client)
        {
            return false;
        }
        Client = client;
        Since = await cards.SinceAsync(id, CardPurpose.Lessons, cancellationToken);
        return true;
    }
}
