using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Training;

/// <summary>The trainings for staff: those to come, and one's own.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class IndexModel(AppDbContext context, TrainingBookings bookings, CounsellorCertificates certificates) : PageModel
{
    const int Most = 50;

    public IReadOnlyList<SessionRow> Coming { get; private set; } = [];
    public IReadOnlyList<TrainingBooking> Mine { get; private set; } = [];

    public CounsellorCertificate Certificate { get; private set; } = null!;

    /// <summary>A coordinator sees what colleagues are missing.</summary>
    public bool SeesColleagues => User.Has(StaffRole.Coordinator);

    public IEnumerable<TrainingBooking> Past => Mine.Where(b => b.Session.EndsAt <= bookings.Now);

    public TrainingBooking? MineAt(SessionRow session) => Mine.FirstOrDefault(b => b.Session.Id == session.Id);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Coming = await context.ComingAsync(Audience.Counsellors, bookings.Now, Most, cancellationToken);
        Mine = await bookings.MineAsync(User, cancellationToken);
        Certificate = await certificates.MineAsync(User, cancellationToken);
    }
}
