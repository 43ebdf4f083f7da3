using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Files;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Attachments;

/// <summary>A file of a question, for a steward.</summary>
[Authorize(Policy = Policies.Steward)]
public sealed class TeamDownloadModel(AppDbContext context, TicketFiles files) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid file, CancellationToken cancellationToken)
    {
        var code = await context.TicketsFor(User).Where(t => t.Id == id).Select(t => t.Code).SingleOrDefaultAsync(cancellationToken);
        return code is not null && await files.FindAsync(id, file, cancellationToken) is { } found
            ? this.Download(found.File.Kind, found.Content, $"vraag-{code}", found.File.At)
            : NotFound();
    }
}
