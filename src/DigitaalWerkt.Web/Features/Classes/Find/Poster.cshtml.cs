using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Classes.Find;

/// <summary>The poster as a PDF file. It is the same for everybody, so it is made once in a while and not for each who asks.</summary>
[AllowAnonymous, RequestTimeout(LongestMilliseconds), OutputCache(Duration = KeptSeconds, VaryByQueryKeys = [])]
public sealed class PosterModel(AppDbContext context, IOptions<SiteAddress> site, IPdfRenderer pdf, RazorDocument document, TimeProvider clock) : PageModel
{
    // Longer than the time limit of the maker, so that its answer is never cut off.
    const int LongestMilliseconds = 12_000;
    const int KeptSeconds = 120;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || await context.FindForVisitorAsync(id, cancellationToken) is not { } shown || !shown.IsOpen(clock.GetUtcNow()))
        {
            return NotFound();
        }
        var sheet = new PosterSheet(shown, site.Value.To(ClassLinks.Session(id)), site.Value.InWords(ClassLinks.All));
        try
        {
            var html = await document.RenderAsync("/Features/Classes/Find/_Poster.cshtml", sheet, shown.Plan.Title);
            return File(await pdf.RenderAsync(html, CancellationToken.None), "application/pdf", "affiche.pdf");
        }
        catch (PdfFailedException)
        {
            return Redirect(ClassLinks.Session(id));
        }
    }
}
