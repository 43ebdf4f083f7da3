using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Reporting.Reports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

/// <summary>The rows behind a frozen report: codes, and nobody's name. That somebody opened them is written before they see any.</summary>
[Authorize(Policy = Policies.NetworkCoordinator), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class RowsModel(OpenRows open, ReportWords words) : PageModel
{
    /// <summary>As many rows of each table as one can look through; the snapshot has all of them.</summary>
    public const int Most = 500;

    // Enough to tell two people apart by eye; the whole code stands in the snapshot.
    const int ShortLength = 8;

    public FrozenReport Edition { get; private set; } = null!;

    public ReportSnapshot Snapshot { get; private set; } = null!;

    public static string Short(Guid code) => code.ToString("N")[..ShortLength];

    public string NameOf(Guid? organisation) =>
        Snapshot.Organisations.FirstOrDefault(one => one.Id == organisation)?.Name ?? words.Say("Counters_NoOrganisation");

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await open.RunAsync(id, User, cancellationToken) is not { } edition)
        {
            return NotFound();
        }
        (Edition, Snapshot) = (edition, SnapshotFile.Read(edition.Data));
        return Page();
    }
}
