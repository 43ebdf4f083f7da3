using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>The e-mails that a steward has to look at.</summary>
[Authorize(Policy = Policies.Steward)]
public sealed class IndexModel(AppDbContext context, ReplyAddress addresses) : PageModel
{
    // The oldest first: what comes after them shows once these are handled.
    const int AtMost = 500;

    /// <summary>Whether e-mail comes in at all.</summary>
    public bool IsUsed => addresses.IsUsed;

    public IReadOnlyList<MailRow> Mails { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Mails = await context.IncomingMails
        .Where(m => IncomingMail.InQuarantine.Contains(m.Fate)).OrderBy(m => m.ReceivedAt).Take(AtMost)
        .Select(m => new MailRow(m.Id, m.ReceivedAt, m.Fate, m.Sender, m.Subject)).ToListAsync(cancellationToken);
}
