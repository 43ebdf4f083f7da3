using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;

/// <summary>From tomorrow on the steward doesn't sit there any more. What is planned stays until somebody moves it.</summary>
[Authorize(Policy = Policies.StewardAgenda)]
public sealed class EndHoursModel(AppDbContext context, StewardAgenda agenda, TimeProvider clock) : ActPageModel<DeskHours>(context)
{
    public DeskHours Hours => Subject;

    /// <summary>What is planned in them from tomorrow on.</summary>
    public IReadOnlyList<SeenAppointment> Planned { get; private set; } = [];

    protected override IQueryable<DeskHours> Subjects
    {
        get
        {
            var (mayAll, own) = (User.Has(StaffRole.Coordinator), User.StaffMemberId);
            return Context.DeskHours.Where(h => mayAll || h.StewardId == own);
        }
    }

    protected override async Task LoadAsync(CancellationToken cancellationToken) =>
        Planned = await agenda.InAsync(Subject, clock.Today().AddDays(1), Subject.Last, User, cancellationToken);

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        Subject.EndAfter(clock.Today());
        await Context.SaveChangesAsync(cancellationToken);
        return this.SeeOther(AgendaLinks.Week(Subject.StewardId, clock.Today(), AgendaDone.Ended));
    }
}
