using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Reporting.Reports;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

/// <summary>Shows what doesn't seem right in a report, and freezes it.</summary>
[Authorize(Policy = Policies.NetworkCoordinator), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FreezeModel(TakeSnapshot take, ReadFrozen frozen, FreezeReport freeze, TimeProvider clock) : PageModel
{
    [BindProperty(Name = ReportLinks.PeriodField, SupportsGet = true)]
    public string? Asked { get; set; }

    [BindProperty]
    public FreezeInput Input { get; set; } = new();

    /// <summary>The edition that this form makes.</summary>
    [BindProperty]
    public int Edition { get; set; }

    public Report Report { get; private set; } = null!;

    public FrozenReport? Last { get; private set; }

    /// <summary>What is otherwise than in the last edition.</summary>
    public IReadOnlyList<FigureChange> Changes { get; private set; } = [];

    public bool NeedsWhy => FreezeReport.NeedsWhy(Report.Snapshot.Doubts);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await FindPeriodAsync(cancellationToken) is { } period && await LoadAsync(period, cancellationToken)
            ? Page()
            : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (await FindPeriodAsync(cancellationToken) is not { } period)
        {
            return NotFound();
        }
        this.CheckText("Input.Reason", Input.Reason, FrozenReport.TextLength, isNeeded: false);
        this.CheckText("Input.Why", Input.Why, FrozenReport.TextLength, isNeeded: false);
        if (!ModelState.IsValid)
        {
            await LoadAsync(period, cancellationToken);
            return this.Invalid();
        }
        var request = new FreezeRequest(period, Edition, Typed.Line(Input.Reason), Typed.Line(Input.Why));
        var outcome = await freeze.RunAsync(request, User, cancellationToken);
        if (outcome is { Result: FreezeResult.Frozen, Report: { } report })
        {
            return this.SeeOther(ReportLinks.Frozen(report.Id));
        }
        await LoadAsync(period, cancellationToken);
        return outcome.Result switch
        {
            FreezeResult.NoReason => this.Invalid("Input.Reason", "Freeze_Reason_Error"),
            FreezeResult.NoWhy => this.Invalid("Input.Why", "Freeze_Why_Error"),
            FreezeResult.Same => this.Refused("Input.Reason", "Freeze_Same"),
            _ => this.Refused("Input.Reason", "Freeze_Before"),
        };
    }

    // What was frozen stays for ever, so a typing error in the year must not.
    async Task<ReportPeriod?> FindPeriodAsync(CancellationToken cancellationToken) =>
        await take.FindPeriodAsync(Asked, User, cancellationToken) is { } period && period.From <= clock.Today() ? period : null;

    async Task<bool> LoadAsync(ReportPeriod period, CancellationToken cancellationToken)
    {
        var snapshot = await take.RunAsync(period, User, withDoubts: true, cancellationToken);
        (Report, Last) = (Report.Of(snapshot, isForCity: false, ReportFilter.None), await frozen.LastAsync(period.Key, cancellationToken));
        Changes = Last is null ? [] : CompareEditions.Of(SnapshotFile.Read(Last.Data), snapshot);
        // Whoever was overtaken sees the last edition, and makes the one after it when they send the form again.
        ModelState.Remove(nameof(Edition));
        Edition = (Last?.Edition ?? 0) + 1;
        return true;
    }
}
