using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.People.Cards;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Guidance.Plan.Team;

/// <summary>The plan of a person, beside whoever guides them.</summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(TeamPlan team, ReadPath paths, CardsOfPerson cards) : PageModel
{
    public PathView View { get; private set; } = null!;

    public PersonPlan Plan { get; private set; } = null!;

    /// <summary>Since when the person has it on their phone; null: they don't.</summary>
    public DateTimeOffset? OnPhoneSince { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await team.FindAsync(id, User, cancellationToken) is not { } found)
        {
            return NotFound();
        }
        (View, Plan) = found;
        await paths.NoteLookAsync(id, User, cancellationToken);
        OnPhoneSince = await cards.SinceAsync(Plan.Person.Id, CardPurpose.Plan, cancellationToken);
        return Page();
    }
}
