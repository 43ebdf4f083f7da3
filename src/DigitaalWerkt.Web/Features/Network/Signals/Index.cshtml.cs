using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Kernel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>The signals that everybody may read, the newest first, and the way to report one.</summary>
[AllowAnonymous]
public sealed class IndexModel(AppDbContext context) : PageModel
{
    public IReadOnlyList<HeardSignal> Signals { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var rows = await context.Signals.ForEverybody().OrderByDescending(s => s.Number)
            .Select(s => new HeardSignal(s.Number, s.PublicText!, s.State)).ToListAsync(cancellationToken);
        // The list shows how each begins; the rest stands on its own page.
        Signals = [.. rows.Select(row => row with { Text = FirstLine(row.Text) })];
    }

    static string FirstLine(string text) => PlainText.Line(text.Split('\n')[0]) ?? "";
}
