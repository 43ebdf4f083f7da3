using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Places.Closings;

/// <summary>Proposes the computed closing days that a year lacks, and writes those that stay ticked.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class CompleteModel(AppDbContext context, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "jaar")]
    public int Year { get; set; }

    /// <summary>The codes of those that stay ticked.</summary>
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    public IReadOnlyList<Proposal> Missing { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!IsYear)
        {
            return NotFound();
        }
        Missing = await MissingAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!IsYear)
        {
            return NotFound();
        }
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        // Pressed twice, or by two at once: who comes second finds nothing missing.
        await context.Database.ExecuteSqlAsync($"lock table closing_day in share row exclusive mode", cancellationToken);
        context.ClosingDays.AddRange((await MissingAsync(cancellationToken)).Where(day => Chosen.Contains(day.Code))
            .Select(day => new ClosingDay(day.First, day.Last, day.Name, day.Kind)));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return this.SeeOther(PlaceLinks.ClosingsOf(Year));
    }

    bool IsYear => Year >= IndexModel.Years.First && Year <= IndexModel.Years.Last;

    // One that a coordinator gave other days is still there: name and kind tell.
    async Task<List<Proposal>> MissingAsync(CancellationToken cancellationToken)
    {
        var (first, last) = (new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31));
        var there = await context.ClosingDays.Where(d => d.First >= first && d.First <= last)
            .Select(d => new { d.Kind, d.Name }).ToListAsync(cancellationToken);
        return
        [
            .. ClosingDefaults.Of(Year)
                .Select(day => new Proposal(
                    $"{day.Kind}-{day.Days.Code}", day.Kind, texts.Dutch("Places", $"Places_Day_{day.Days.Code}"), day.Days.First, day.Days.Last))
                .Where(day => !there.Any(known => known.Kind == day.Kind && known.Name == day.Name)),
        ];
    }

    public sealed record Proposal(string Code, ClosingKind Kind, string Name, DateOnly First, DateOnly Last);
}
