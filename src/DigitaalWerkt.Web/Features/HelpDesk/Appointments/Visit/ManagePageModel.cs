using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>
/// A page about one appointment, opened by its link. It is kept by nobody and found by no search engine; what it links to elsewhere
/// doesn't learn its address, because the site sends no referrer to others.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class ManagePageModel(FindAppointment find, TimeProvider clock) : PageModel
{
    public ManagedAppointment Managed { get; private set; } = null!;

    public bool IsComing => Managed.Appointment.IsComing(Now);

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <returns>False for a link that isn't ours or that is over.</returns>
    protected async Task<bool> LoadAsync(string token, CancellationToken cancellationToken)
    {
        var managed = await find.ByTokenAsync(token, cancellationToken);
        Managed = managed!;
        return managed is not null;
    }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        base.OnPageHandlerExecuting(context);
    }

    /// <summary>Back to the appointment, to see how it stands now.</summary>
    protected SeeOther ToAppointment(JustDone just) => this.SeeOther(AppointmentLinks.Show(Managed.Token, just));
}
