using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>The e-mails that a steward has to look at.</summary>
[Authorize(Policy = Policies.Steward)]
public sealed class IndexModel(AppDbContext context, FileMail file, ReplyAddress addresses) : PageModel
{
    const int AtMost = 50;

    /// <summary>Whether e-mail comes in at all.</summary>
    public bool IsUsed => addresses.IsUsed;

    public IReadOnlyList<MailRow> Mails { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var rows = await (
            from mail in context.IncomingMails.AsNoTracking()
            where IncomingMail.InQuarantine.Contains(mail.Fate)
            orderby mail.ReceivedAt
            select new { mail, Code = context.Tickets.Where(t => t.Id == mail.TicketId).Select(t => t.Code).FirstOrDefault() })
            .Take(AtMost).ToListAsync(cancellationToken);
        Mails = rows.ConvertAll(row => new MailRow(row.mail, file.Parse(row.mail.Id, row.mail.Raw!), row.Code));
    }
}
