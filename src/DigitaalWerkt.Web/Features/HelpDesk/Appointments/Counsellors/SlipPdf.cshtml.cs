using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Counsellors;

/// <summary>The slip of a client's appointment as a file.</summary>
[Authorize(Policy = Policies.Partner), RequestTimeout(PdfFiles.LongestMilliseconds)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SlipPdfModel(ClientAppointments appointments, PdfFiles pdf, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || await appointments.FindSlipAsync(id, User.OrganisationId, cancellationToken) is not { } slip)
        {
            return NotFound();
        }
        var file = await pdf.MakeAsync(
            AppointmentSlip.View, slip, texts.Dutch("HelpDesk", "Appt_Slip_Title", slip.FirstName), AppointmentSlip.FileName, cancellationToken);
        return file is null ? Redirect(ClientAppointmentLinks.SlipWithoutPdf(id)) : file;
    }
}
