using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Platform.Files;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Attachments;

/// <summary>A file of a question, for whoever has the link of that question.</summary>
[AllowAnonymous]
public sealed class DownloadModel(FindTicket find, TicketFiles files) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromRoute] string token, [FromRoute] Guid file, CancellationToken cancellationToken) =>
        await find.ByTokenAsync(token, cancellationToken) is { } followed
        && await files.FindAsync(followed.Ticket.Id, file, cancellationToken) is { } found
            ? this.Download(found.File.Kind, found.Content, $"vraag-{followed.Ticket.Code}", found.File.At)
            : NotFound();
}
