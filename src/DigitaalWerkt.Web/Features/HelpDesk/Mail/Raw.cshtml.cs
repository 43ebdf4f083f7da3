using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>The whole e-mail as a file, which no browser shows.</summary>
public sealed class RawModel(AppDbContext context) : MailPageModel(context)
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        SecurityHeaders.Sandbox(HttpContext);
        return File(Mail.Raw!, "application/octet-stream", $"post-{id:N}.eml");
    }
}
