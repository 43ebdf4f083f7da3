using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Counsellors;

/// <summary>An appointment of a client: when, where, how it stands, and nothing of what is said there.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class AppointmentModel(ClientAppointments appointments, EndAppointment end) : PageModel
{
    [BindProperty(Name = AppointmentLinks.JustField, SupportsGet = true)]
    public JustDone Just { get; set; }

    public AppointmentFacts Facts { get; private set; } = null!;

    public bool IsComing => appointments.IsComing(Facts);

    /// <summary>The key of the text that says what was just done; null: nothing, or it is otherwise since.</summary>
    public string? JustKey => ManagedAppointment.JustKey("Appt_Client_Just", Just, Facts.Appointment, IsComing);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        // Anything else in the address is nothing.
        ModelState.Clear();
        return await LoadAsync(id, cancellationToken) ? Page() : NotFound();
    }

    /// <summary>Calls it off, when the client asks for that.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        var isCancelled = await end.CancelAsync(id, User.StaffMemberId, byDesk: false, cancellationToken);
        return this.SeeOther(ClientAppointmentLinks.Appointment(id, isCancelled ? JustDone.Cancelled : JustDone.Nothing));
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Facts = (await appointments.FindAsync(id, User.OrganisationId, cancellationToken))!;
        return Facts is not null;
    }
}
