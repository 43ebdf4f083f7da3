using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>A page about one e-mail that was put aside. One that a colleague handled isn't there any more.</summary>
[Authorize(Policy = Policies.Steward)]
public abstract class MailPageModel(AppDbContext context) : PageModel
{
    public IncomingMail Mail { get; private set; } = null!;

    protected AppDbContext Context => context;

    protected async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var mail = await context.IncomingMails.AsNoTracking()
            .SingleOrDefaultAsync(m => m.Id == id && IncomingMail.InQuarantine.Contains(m.Fate), cancellationToken);
        Mail = mail!;
        return mail is not null;
    }
}
