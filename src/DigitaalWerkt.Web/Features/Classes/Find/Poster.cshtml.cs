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
[AllowAnonymous, RequestTimeout(PdfFiles.LongestMilliseconds), OutputCache(PolicyName = PdfFiles.SameForEverybody)]
public sealed class PosterModel(AppDbContext context, IOptions<SiteAddress> site, PdfFiles pdf, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || await context.FindForVisitorAsync(id, cancellationToken) is not { } shown || !shown.IsOpen(clock.GetUtcNow()))
        {
            return NotFound();
        }
        var sheet = new PosterSheet(shown, site.Value.To(ClassLinks.Session(id)), site.Value.InWords(ClassLinks.All));
        // Made for everybody: it doesn't stop when who asked first goes away.
        var file = await pdf.MakeAsync("/Features/Classes/Find/_Poster.cshtml", sheet, shown.Plan.Title, "affiche.pdf", CancellationToken.None);
        return file is null ? Redirect(ClassLinks.Session(id)) : file;
    }
}
