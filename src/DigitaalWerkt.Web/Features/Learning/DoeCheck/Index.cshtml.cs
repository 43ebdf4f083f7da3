using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>What the check is, and its begin. Looking changes nothing.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(MyCheck check, CheckLibrary library) : PageModel
{
    public int Count => library.Book.Tasks.Count;

    /// <summary>The check that somebody left lying; null: none.</summary>
    public CheckRun? Run => check.Run is { } run && library.Book.Find(run.Number) is not null ? run : null;

    /// <summary>One was left lying for too long to go on with; what was done in it is kept.</summary>
    public bool IsLeft => check.Left is not null;

    public bool HasResult { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (Count == 0)
        {
            return NotFound();
        }
        HasResult = (await check.ResultsAsync(cancellationToken)).Count > 0;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Count == 0)
        {
            return NotFound();
        }
        await check.BeginAsync(cancellationToken);
        return this.SeeOther(CheckLinks.Task(1));
    }
}
