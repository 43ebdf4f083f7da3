using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Partners.Exchange;

/// <summary>Says of each row what will happen to it as things stand now, without writing anything.</summary>
public sealed class JudgePartners(AppDbContext context, PartnerWords words)
{
    /// <param name="fates">What was read; a row with a reason keeps it.</param>
    /// <param name="coordinator">The one that sends the rows.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<PartnerFate>> RunAsync(
        IReadOnlyList<PartnerFate> fates, ClaimsPrincipal coordinator, CancellationToken cancellationToken)
    {
        var all = await context.Partners.AsNoTracking().ToListAsync(cancellationToken);
        var there = all.Where(partner => partner.ArchivedAt is null).ToDictionary(partner => partner.Id);
        var ids = fates.Where(fate => fate.Row is not null).ToLookup(fate => fate.Row!.Id, fate => fate.Number);
        var names = fates.Where(fate => fate.Row is not null).ToLookup(fate => TableColumns.Key(fate.Name), fate => fate.Number);
        var organisations = fates.Where(fate => fate.Row is { Details.OrganisationId: not null }).ToLookup(fate => fate.Row!.Details.OrganisationId!.Value, fate => fate.Number);
        var taken = there.Values.ToLookup(partner => TableColumns.Key(partner.Name), partner => partner.Id);
        // One that is archived keeps its organisation too.
        var pages = all.Where(partner => partner.OrganisationId is not null).ToDictionary(partner => partner.OrganisationId!.Value, partner => partner.Id);
        return [.. fates.Select(Judge)];

        PartnerFate Judge(PartnerFate fate)
        {
            if (fate.Row is not { } row)
            {
                return fate;
            }
            var partner = there.GetValueOrDefault(row.Id);
            return partner is not null && PartnerDetails.Of(partner).IsSameAs(row.Details)
                ? fate with { IsThere = true }
                : fate with { Reasons = [.. ReasonsOf(row, partner)] };
        }

        IEnumerable<string> ReasonsOf(PartnerRow row, Partner? partner)
        {
            if (row.Before is not null && partner is null)
            {
                yield return words.Say("Partner_Fate_Gone");
            }
            if (partner is not null && !partner.IsKeptBy(coordinator))
            {
                yield return words.Say("Network_Fate_Others");
            }
            else if (partner is not null && (row.Before is null || !PartnerDetails.Of(partner).IsSameAs(row.Before)))
            {
                yield return words.Say("Network_Fate_Changed");
            }
            var twice = ids[row.Id].Concat(names[TableColumns.Key(row.Details.Name)]);
            if (row.Details.OrganisationId is { } organisation)
            {
                twice = twice.Concat(organisations[organisation]);
                if (pages.TryGetValue(organisation, out var page) && page != row.Id)
                {
                    yield return words.Say("Partner_Taken");
                }
            }
            if (twice.Any(number => number < row.Number))
            {
                yield return words.Say("Network_Fate_Twice");
            }
            if (taken[TableColumns.Key(row.Details.Name)].Any(id => id != row.Id))
            {
                yield return words.Say("Partner_Fate_Name");
            }
        }
    }
}
