using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>One e-mail that was put aside: of which question is it?</summary>
public sealed class MailModel(AppDbContext context, FileMail file) : MailPageModel(context)
{
    /// <summary>The code of the question with which it belongs.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Null: it can't be read.</summary>
    public ParsedMail? Parsed { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await ShowAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Code = await Context.TicketsFor(User).Where(t => t.Id == Mail.TicketId).Select(t => t.Code).SingleOrDefaultAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await ShowAsync(id, cancellationToken))
        {
            // Handled by a colleague: the list says what is left.
            return this.SeeOther(MailLinks.All);
        }
        var code = ShortCode.Parse(Code);
        var ticket = await Context.TicketsFor(User).AsNoTracking().SingleOrDefaultAsync(t => t.Code == code, cancellationToken);
        if (ticket is null)
        {
            return this.Invalid(nameof(Code), "Post_Code_Error");
        }
        return await file.AddByHandAsync(id, ticket.Id, User.StaffMemberId, cancellationToken)
            ? this.SeeOther(HelpDeskLinks.Ticket(ticket.Id))
            : this.Refused(nameof(Code), "Post_Code_Ended");
    }

    async Task<bool> ShowAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return false;
        }
        Parsed = FileMail.Parse(Mail.Raw!);
        return true;
    }
}
