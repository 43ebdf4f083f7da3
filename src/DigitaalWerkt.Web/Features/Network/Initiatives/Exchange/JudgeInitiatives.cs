using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Exchange;

/// <summary>Says of each row what will happen to it as the directory stands now, without writing anything.</summary>
public sealed class JudgeInitiatives(AppDbContext context, InitiativeWords words)
{
    /// <param name="fates">What was read; a row with a reason keeps it.</param>
    /// <param name="coordinator">The one that sends the rows.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<InitiativeFate>> RunAsync(
        IReadOnlyList<InitiativeFate> fates, ClaimsPrincipal coordinator, CancellationToken cancellationToken)
    {
        var there = await context.Initiatives.AsNoTracking().Where(i => i.ArchivedAt == null).ToDictionaryAsync(i => i.Id, cancellationToken);
        var ids = fates.Where(fate => fate.Row is not null).ToLookup(fate => fate.Row!.Id, fate => fate.Number);
        var names = fates.Where(fate => fate.Row is not null).ToLookup(fate => TableColumns.Key(fate.Name), fate => fate.Number);
        var taken = there.Values.ToLookup(initiative => TableColumns.Key(initiative.Name), initiative => initiative.Id);
        return [.. fates.Select(Judge)];

        InitiativeFate Judge(InitiativeFate fate)
        {
            if (fate.Row is not { } row)
            {
                return fate;
            }
            var initiative = there.GetValueOrDefault(row.Id);
            if (initiative is not null && InitiativeDetails.Of(initiative).IsSameAs(row.Details))
            {
                return fate with { IsThere = true };
            }
            return fate with { Reasons = [.. ReasonsOf(row, initiative)] };
        }

        IEnumerable<string> ReasonsOf(InitiativeRow row, Initiative? initiative)
        {
            if (row.Before is not null && initiative is null)
            {
                yield return words.Say("Network_Fate_Gone");
            }
            if (initiative is not null && !initiative.IsKeptBy(coordinator))
            {
                yield return words.Say("Network_Fate_Others");
            }
            else if (initiative is not null && (row.Before is null || !InitiativeDetails.Of(initiative).IsSameAs(row.Before)))
            {
                yield return words.Say("Network_Fate_Changed");
            }
            if (ids[row.Id].Concat(names[TableColumns.Key(row.Details.Name)]).Any(number => number < row.Number))
            {
                yield return words.Say("Network_Fate_Twice");
            }
            if (taken[TableColumns.Key(row.Details.Name)].Any(id => id != row.Id))
            {
                yield return words.Say("Network_Fate_Name");
            }
        }
    }
}
