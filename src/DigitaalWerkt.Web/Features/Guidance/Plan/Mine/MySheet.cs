using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Guidance.Plan.Mine;

/// <summary>The plan of the card in hand on paper, with the square that opens the card. Nobody else can print that one.</summary>
public sealed class MySheet(MyPlans mine, ReadPlan read, CurrentLearner current, IOptions<SiteAddress> site)
{
    /// <returns>Null when the card in hand has no plan with this organisation.</returns>
    public async Task<PlanSheet?> FindAsync(Guid organisation, CancellationToken cancellationToken) =>
        await mine.FindAsync(null, organisation, cancellationToken) is { } person && current.Held is { } card
            ? new()
            {
                Plan = await read.OfPersonAsync(person, cancellationToken),
                Address = site.Value.To(CardLinks.Open(card.Token)),
                AddressInWords = site.Value.InWords(PlanLinks.Mine),
                CardNumber = $"{card.Number}",
            }
            : null;
}
