using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Reporting.Reports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

/// <summary>A report as it was frozen, computed from its snapshot.</summary>
[Authorize(Policy = Policies.NetworkCoordinator), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ShowModel(AppDbContext context, ReadFrozen frozen) : PageModel
{
    [BindProperty(Name = ReportLinks.AudienceField, SupportsGet = true)]
    public string? Audience { get; set; }

    public FrozenReport Edition { get; private set; } = null!;

    public Report Report { get; private set; } = null!;

    /// <summary>What is otherwise than in the edition before.</summary>
    public IReadOnlyList<FigureChange> Changes { get; private set; } = [];

    /// <summary>A later edition; null: this is the last.</summary>
    public FrozenReport? Last { get; private set; }

    public string FrozenBy { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var isForCity = Audience == ReportLinks.ForCity;
        if (await frozen.FindAsync(id, cancellationToken) is not { } edition || (isForCity && !edition.MayGoOut))
        {
            return NotFound();
        }
        var snapshot = SnapshotFile.Read(edition.Data);
        (Edition, Report) = (edition, Report.Of(snapshot, isForCity, ReportFilter.None));
        if (await frozen.BeforeAsync(edition, cancellationToken) is { } before)
        {
            Changes = CompareEditions.Of(SnapshotFile.Read(before.Data), snapshot);
        }
        var last = await frozen.LastAsync(edition.Period, cancellationToken);
        Last = last?.Id == id ? null : last;
        FrozenBy = await context.StaffMembers.Where(member => member.Id == edition.FrozenBy).Select(member => member.Name)
            .SingleAsync(cancellationToken);
        return Page();
    }
}
