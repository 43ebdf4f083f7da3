using DigitaalWerkt.Web.Features.Shared.Imports;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>What a page shows of a plan: each row, and the button that writes those that can be planned.</summary>
public sealed class PlanPreview(SealedImport<PlanRow> plans, Texts texts)
{
    public ImportPreview Of(IReadOnlyList<RowFate> rows, Guid staffMemberId)
    {
        var plan = rows.Where(row => row.WillBePlanned).Select(row => row.Row!).ToList();
        return new()
        {
            Count = Say("Exchange_Fates_Count", plan.Count, rows.Count - plan.Count),
            Heading = Say("Exchange_Fates_What"),
            Rows =
            [
                .. rows.Select(row => new ImportRow(
                    row.Number, row.What, Say(row.WillBePlanned ? "Exchange_Fate_Planned" : "Exchange_Fate_Not"), row.WillBePlanned,
                    [.. row.Reasons.Select(reason => Say(reason.Key, [.. reason.Args]))])),
            ],
            Sealed = plans.Seal(plan, staffMemberId),
            Address = ExchangeLinks.Confirm,
            Go = Say(plan.Count == 1 ? "Exchange_Fates_Go_One" : "Exchange_Fates_Go", plan.Count),
        };
    }

    string Say(string key, params object?[] args) => texts.Dutch("Classes", key, args);
}
