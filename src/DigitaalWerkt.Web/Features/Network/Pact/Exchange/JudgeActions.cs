using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Pact.Exchange;

/// <summary>Says of each row what will happen to it as things stand now, without writing anything.</summary>
public sealed class JudgeActions(AppDbContext context, PactWords words)
{
    /// <param name="fates">What was read; a row with a reason keeps it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<ActionFate>> RunAsync(IReadOnlyList<ActionFate> fates, CancellationToken cancellationToken)
    {
        var there = await context.PactActions.AsNoTracking().Going().ToDictionaryAsync(a => a.Id, cancellationToken);
        var ids = fates.Where(fate => fate.Row is not null).ToLookup(fate => fate.Row!.Id, fate => fate.Number);
        var titles = fates.Where(fate => fate.Row is not null).ToLookup(fate => TableColumns.Key(fate.Title), fate => fate.Number);
        var taken = there.Values.ToLookup(action => TableColumns.Key(action.Title), action => action.Id);
        return [.. fates.Select(Judge)];

        ActionFate Judge(ActionFate fate)
        {
            if (fate.Row is not { } row)
            {
                return fate;
            }
            var action = there.GetValueOrDefault(row.Id);
            return action is not null && PactActionDetails.Of(action) == row.Details
                ? fate with { IsThere = true }
                : fate with { Reasons = [.. ReasonsOf(row, action)] };
        }

        IEnumerable<string> ReasonsOf(ActionRow row, PactAction? action)
        {
            if (row.Before is not null && action is null)
            {
                yield return words.Say("Pact_Fate_Gone");
            }
            if (action is not null && (row.Before is null || PactActionDetails.Of(action) != row.Before))
            {
                yield return words.Say("Network_Fate_Changed");
            }
            if (ids[row.Id].Concat(titles[TableColumns.Key(row.Details.Title)]).Any(number => number < row.Number))
            {
                yield return words.Say("Network_Fate_Twice");
            }
            if (taken[TableColumns.Key(row.Details.Title)].Any(id => id != row.Id))
            {
                yield return words.Say("Pact_Fate_Title");
            }
        }
    }
}
