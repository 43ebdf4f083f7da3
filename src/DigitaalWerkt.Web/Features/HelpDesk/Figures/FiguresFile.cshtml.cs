using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>The figures of the page as a file.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FiguresFileModel(ReadFigures read, FigureTables tables, TimeProvider clock) : FiguresPageModel(clock)
{
    readonly TimeProvider clock = clock;

    public async Task<IActionResult> OnGetAsync(string extension, CancellationToken cancellationToken)
    {
        if (Asked.Period is not { } period)
        {
            return ToPage();
        }
        var rows = await read.RowsAsync(period, User, cancellationToken);
        var open = await read.OpenAsync(User, cancellationToken);
        return TableFile.Of(tables.Figures(HelpFigures.Of(rows, clock.GetUtcNow()), open), "hulp-cijfers", extension);
    }
}
