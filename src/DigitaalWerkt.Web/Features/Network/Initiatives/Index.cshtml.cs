using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Initiatives;

/// <summary>The directory: the way to three questions, a field to search, and all that goes on. What ended is found below.</summary>
[AllowAnonymous]
public sealed class IndexModel(AppDbContext context, TimeProvider clock) : PageModel
{
    /// <summary>What is looked for; anything.</summary>
    [BindProperty(Name = InitiativeLinks.SearchField, SupportsGet = true)]
    public string? Typed { get; set; }

    /// <summary>The same as it is read; null: nothing is looked for.</summary>
    public string? Asked { get; private set; }

    /// <summary>What goes on.</summary>
    public IReadOnlyList<Initiative> Going { get; private set; } = [];

    public IReadOnlyList<Initiative> Ended { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Initiative> all = await context.Initiatives.AsNoTracking().Where(i => i.ArchivedAt == null)
            .OrderBy(i => i.Name).ThenBy(i => i.Id).ToListAsync(cancellationToken);
        Asked = FindInitiatives.Read(Typed);
        if (Asked is not null)
        {
            all = FindInitiatives.ByWords(all, Asked);
        }
        Going = [.. all.Where(initiative => !initiative.HasEnded(Today))];
        Ended = [.. all.Where(initiative => initiative.HasEnded(Today))];
    }
}
