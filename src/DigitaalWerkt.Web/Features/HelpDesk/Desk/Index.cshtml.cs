using System.Globalization;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Kernel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>The queue of the desk: one lane, or what was found.</summary>
[Authorize(Policy = Policies.Steward)]
public sealed class IndexModel(DeskQueue queue) : PageModel
{
    /// <summary>As much as one can look for.</summary>
    public const int SoughtLength = 100;

    const int MostPages = 400;

    [BindProperty(SupportsGet = true, Name = DeskLinks.LaneField)]
    public string? Name { get; set; }

    [BindProperty(SupportsGet = true, Name = DeskLinks.SearchField)]
    public string? Typed { get; set; }

    [BindProperty(SupportsGet = true, Name = DeskLinks.PageField)]
    public string? Number { get; set; }

    public Lane Lane => Lane.Find(Name);

    /// <summary>What is looked for; null: nothing, the page shows a lane.</summary>
    public string? Sought { get; private set; }

    public int Sheet { get; private set; } = 1;

    public QueuePage Queue { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Sought = PlainText.Line(Typed) is { } line ? line[..Math.Min(line.Length, SoughtLength)] : null;
        Sheet = int.TryParse(Number, CultureInfo.InvariantCulture, out var sheet) ? Math.Clamp(sheet, 1, MostPages) : 1;
        Queue = Sought is { } sought
            ? await queue.FindAsync(sought, Sheet, User, cancellationToken)
            : await queue.ReadAsync(Lane, Sheet, User, cancellationToken);
    }

    /// <summary>The address of another page of what is shown.</summary>
    public string PageAddress(int sheet) => Sought is { } sought ? DeskLinks.Found(sought, sheet) : DeskLinks.In(Lane, sheet);
}
