using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>The questions of a period as a file: one line for each, of nobody in particular.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class QuestionsFileModel(ReadFigures read, FigureTables tables, TimeProvider clock) : FiguresPageModel(clock)
{
    public async Task<IActionResult> OnGetAsync(string extension, CancellationToken cancellationToken) => Asked.Period is { } period
        ? TableFile.Of(tables.Questions(await read.RowsAsync(period, User, cancellationToken)), "hulp-vragen", extension)
        : ToPage();
}
