using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>Asks before an e-mail is thrown away.</summary>
public sealed class ThrowModel(AppDbContext context) : MailPageModel(context)
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        // Handled by a colleague meanwhile, it stays as they left it.
        if (await LoadAsync(id, cancellationToken))
        {
            var mail = await Context.IncomingMails.SingleAsync(m => m.Id == id, cancellationToken);
            mail.ThrowAway(User.StaffMemberId);
            await Context.SaveChangesAsync(cancellationToken);
        }
        return this.SeeOther(MailLinks.All);
    }
}
