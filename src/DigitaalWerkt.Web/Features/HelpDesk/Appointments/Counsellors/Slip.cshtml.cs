using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Counsellors;

/// <summary>The slip of a client's appointment, to print.</summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SlipModel(ClientAppointments appointments, PdfFiles pdf) : PageModel
{
    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public AppointmentSlip Slip { get; private set; } = null!;
    public PrintActions Actions { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await appointments.FindSlipAsync(id, User.OrganisationId, cancellationToken) is not { } slip)
        {
            return NotFound();
        }
        Slip = slip;
        Actions = new(ClientAppointmentLinks.Appointment(id), pdf.IsAvailable ? ClientAppointmentLinks.SlipPdf(id) : null, PdfFailed);
        return Page();
    }
}
