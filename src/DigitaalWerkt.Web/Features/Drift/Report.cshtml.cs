using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Drift;

/// <summary>Takes the tap of a step, and thanks for it.</summary>
public sealed class ReportModel(
    ModuleLibrary library, DriftTokens tokens, Throttle<AppDbContext> throttle, ReportDrift report, VisitorDevice device, TimeProvider clock)
    : DriftPageModel(library, tokens, throttle, clock)
{
    const string Subject = "screen-differs";

    /// <summary>Whether a photo came with the report that was made here; null: none was made.</summary>
    public bool? HasPhoto { get; private set; }

    public string TitleKey => HasPhoto is null ? "Drift_Go" : "Drift_Thanks_Title";

    public async Task<IActionResult> OnGetAsync(string slug, string step, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!Find(slug, step))
        {
            return NotFound();
        }
        HasPhoto = ReportId is { } id ? await report.HasPhotoAsync(id, cancellationToken) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, string step, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!Find(slug, step))
        {
            return NotFound();
        }
        return await MayTryAsync(Subject, cancellationToken)
            ? this.SeeOther(DriftLinks.Said(Module, Step, Tokens.Of(await report.RunAsync(Module, Step, device.Id, cancellationToken))))
            : Wait();
    }
}
