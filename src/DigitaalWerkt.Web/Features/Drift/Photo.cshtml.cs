using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Learning;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Files;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Drift;

/// <summary>Takes one photo of a screen with the report that was just made.</summary>
[TakesFiles, RequestTimeout(LongestMilliseconds)]
public sealed class PhotoModel(
    ModuleLibrary library, DriftTokens tokens, Throttle<AppDbContext> throttle, ReportDrift report, FileIntake intake, TimeProvider clock)
    : DriftPageModel(library, tokens, throttle, clock)
{
    /// <summary>What the browser lets somebody choose. A phone that keeps photos in another way makes a JPEG for it.</summary>
    public const string Accept = "image/jpeg,image/png,image/webp";

    const string Subject = "screen-photo";

    /// <summary>What a page that reads a photo and lets it be scanned may take.</summary>
    const int LongestMilliseconds = 20_000;

    [BindProperty]
    public IFormFile? Sent { get; set; }

    public IActionResult OnGet(string slug, string step)
    {
        ModelState.Clear();
        if (!Find(slug, step))
        {
            return NotFound();
        }
        return ReportId is null ? Redirect(LearningLinks.Step(Module, Step)) : Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, string step, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!Find(slug, step))
        {
            return NotFound();
        }
        if (ReportId is not { } id)
        {
            return this.SeeOther(LearningLinks.Step(Module, Step));
        }
        if (!await MayTryAsync(Subject, cancellationToken))
        {
            return Wait();
        }
        var (read, fault) = await intake.ReadAsync(Sent, cancellationToken);
        if (read is not { Kind: FileKind.Jpeg })
        {
            return this.Invalid(nameof(Sent), $"Drift_Photo_{fault ?? FileFault.OtherKind}", intake.MaxMegabytes);
        }
        return await report.AddPhotoAsync(id, read, cancellationToken)
            ? this.SeeOther(DriftLinks.Said(Module, Step, Token!))
            : this.Refused(nameof(Sent), "Drift_Photo_Late");
    }
}
