using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Guidance.Plan.Mine;

/// <summary>The plan of whoever holds the card: what to do next, and what is done.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(MyPlans mine) : PageModel
{
    /// <summary>True: a card is on this device.</summary>
    public bool HasCard { get; private set; }

    /// <summary>One for each organisation with which the person works on a plan.</summary>
    public IReadOnlyList<(PersonPlan Plan, IReadOnlyList<PlanLook> Looks)> Plans { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        HasCard = await mine.LearnerAsync(cancellationToken) is not null;
        var plans = new List<(PersonPlan, IReadOnlyList<PlanLook>)>();
        foreach (var plan in await mine.ReadAsync(cancellationToken))
        {
            plans.Add((plan, await mine.LooksAsync(plan.Person.Id, cancellationToken)));
        }
        Plans = plans;
    }
}
