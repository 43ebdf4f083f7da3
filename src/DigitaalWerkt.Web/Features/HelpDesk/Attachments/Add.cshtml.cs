using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Files;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Attachments;

/// <summary>A steward adds a photo or a PDF to a question; the person can read it.</summary>
[Authorize(Policy = Policies.Steward), TakesFiles, RequestTimeout(LongestMilliseconds)]
public sealed class AddModel(AppDbContext context, FileIntake intake, TicketFiles files) : SendFilePageModel(intake, files)
{
    public override string Back => HelpDeskLinks.Ticket(Ticket.Id);

    protected override string AfterIt => DeskLinks.Kept(Ticket.Id);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? await AddAsync(User.StaffMemberId, cancellationToken) : NotFound();

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        (Ticket = (await context.TicketsFor(User).AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancellationToken))!) is not null;
}
