using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Places.Closings;

[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class IndexModel(AppDbContext context, PlannedOnClosings planned, TimeProvider clock) : PageModel
{
    /// <summary>The years that one can look at.</summary>
    public static readonly (int First, int Last) Years = (2019, 2099);

    [BindProperty(SupportsGet = true, Name = "jaar")]
    public int? Asked { get; set; }

    public int Year { get; private set; }

    public IReadOnlyList<ClosingDay> Days { get; private set; } = [];

    /// <summary>What is planned on these days all the same.</summary>
    public IReadOnlyList<AgendaEntry> Planned { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Year = Math.Clamp(Asked ?? clock.Today().Year, Years.First, Years.Last);
        var (first, last) = (new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31));
        Days = await context.ClosingDays.AsNoTracking().Where(d => d.First <= last && d.Last >= first)
            .OrderBy(d => d.First).ThenBy(d => d.Last).ToListAsync(cancellationToken);
        Planned = await planned.FindAsync(Days, cancellationToken);
    }
}
