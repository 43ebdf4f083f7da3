using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Places.Closings;

[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class RemoveModel(AppDbContext context) : PageModel
{
    public ClosingDay Day { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Day = (await context.ClosingDays.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellationToken))!;
        return Day is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        var first = await context.ClosingDays.Where(d => d.Id == id).Select(d => (DateOnly?)d.First).SingleOrDefaultAsync(cancellationToken);
        // Twice removed is removed.
        await context.ClosingDays.Where(d => d.Id == id).ExecuteDeleteAsync(cancellationToken);
        return this.SeeOther(first is { } day ? PlaceLinks.ClosingsOf(day.Year) : PlaceLinks.Closings);
    }
}
