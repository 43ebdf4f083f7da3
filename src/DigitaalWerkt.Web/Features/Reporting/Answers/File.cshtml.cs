using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Features.Reporting.Operations;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Answers;

/// <summary>The indicators of an operation for whoever pays, small numbers too: they go to nobody else.</summary>
[Authorize(Policy = Policies.NetworkCoordinator), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FileModel(AppDbContext context, ReadAnswers read, IndicatorLibrary library, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, string extension, CancellationToken cancellationToken)
    {
        if (await context.OperationsSeenBy(User).SingleOrDefaultAsync(o => o.Id == id, cancellationToken) is not { } operation)
        {
            return NotFound();
        }
        var answers = await read.RunAsync(id, null, cancellationToken);
        var records = await context.EntryRecords.CountAsync(r => r.OperationId == id, cancellationToken);
        var table = new Table(
            Say("Operation_Counts_Sheet"),
            [Say("Operation_Code"), Say("Answers_Indicator"), Say("Counters_Number"), Say("Answers_Checked")],
            [
                [null, Say("Answers_Participants"), records, null],
                .. library.Sets.SelectMany(set => set.Indicators.Select(indicator => (IReadOnlyList<object?>)
                [
                    indicator.Code, indicator.Label, IndicatorCount.Of(indicator, set, answers),
                    Say(set.AreCodesChecked ? "Answers_Checked_Yes" : "Answers_Checked_No"),
                ])),
            ]);
        return TableFile.Of(table, $"indicatoren-{operation.From:yyyy}", extension);
    }

    string Say(string key) => texts.Dutch("Reporting", key);
}
