using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>Asks before an e-mail is thrown away.</summary>
public sealed class ThrowModel(AppDbContext context, FileMail file) : MailPageModel(context)
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await LoadAsync(id, cancellationToken))
        {
            await file.ThrowAwayAsync(id, User.StaffMemberId, cancellationToken);
        }
        return this.SeeOther(MailLinks.All);
    }
}
