using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Counsellors;

/// <summary>An appointment of a client: when, where, how it stands, and nothing of what is said there.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class AppointmentModel(AppDbContext context, EndAppointment end, TimeProvider clock) : PageModel
{
    public AppointmentFacts Facts { get; private set; } = null!;

    public bool IsComing => Facts.Appointment.IsComing(clock.GetUtcNow());

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    /// <summary>Calls it off, when the client asks for that.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        await end.CancelAsync(id, User.StaffMemberId, byDesk: false, cancellationToken);
        return this.SeeOther(ClientAppointmentLinks.Appointment(id));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var clients = KnownClients.ClientsOf(context, User.OrganisationId);
        Facts = (await context.AppointmentFacts(context.Appointments.Where(a => a.Id == id && clients.Any(p => p.Id == a.PersonId)))
            .SingleOrDefaultAsync(cancellationToken))!;
        return Facts is not null;
    }
}
