using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Paper;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Learning.Counsellors;

/// <summary>The sheet of a lesson for counsellors as a PDF file.</summary>
[AllowAnonymous, KnowsStaff, RequestTimeout(PdfFiles.LongestMilliseconds)]
public sealed class SheetPdfModel(ModuleLibrary library, HelpLanguage help, IOptions<SiteAddress> site, PdfFiles pdf)
    : SheetPageModel(library, help, site)
{
    protected override Audience Audience => Audience.Counsellors;

    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery(Name = StepField)] string? stepId, CancellationToken cancellationToken) =>
        pdf.IsAvailable && Find(slug, stepId, carriesPictures: true) is { } sheet
            ? await MakeAsync(pdf, sheet, stepId, cancellationToken)
            : NotFound();
}
