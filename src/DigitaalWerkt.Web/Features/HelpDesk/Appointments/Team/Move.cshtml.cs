using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;

/// <summary>The desk moves an appointment, also to a colleague of somebody who stopped. The person hears of it.</summary>
[Authorize(Policy = Policies.StewardAgenda)]
public sealed class MoveModel(AppDbContext context, StewardAgenda agenda, FreeSlots free, MoveAppointment move, TimeProvider clock) : PageModel
{
    [BindProperty(Name = AppointmentLinks.PlaceField, SupportsGet = true)]
    public Guid? Place { get; set; }

    [BindProperty(Name = AppointmentLinks.DayField, SupportsGet = true)]
    public string? Day { get; set; }

    [BindProperty(Name = AppointmentLinks.MomentField, SupportsGet = true)]
    public string? Moment { get; set; }

    public SeenAppointment Seen { get; private set; } = null!;

    public SlotChoice Choice { get; private set; } = null!;

    public IReadOnlyList<FreeSlot> Nearest { get; private set; } = [];

    public bool IsTaken { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        IsTaken = Choice.IsGone;
        return Seen.Appointment.IsComing(clock.GetUtcNow()) ? Page() : Redirect(AgendaLinks.Appointment(id));
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (SlotChoice.MomentOf(Moment) is not { } moment || Place is not { } place)
        {
            return this.Again(StatusCodes.Status422UnprocessableEntity);
        }
        var answer = await move.RunAsync(id, moment, place, User.StaffMemberId, cancellationToken);
        if (answer.Outcome is not (AppointmentOutcome.Taken or AppointmentOutcome.PersonTaken))
        {
            return this.SeeOther(answer.Outcome is AppointmentOutcome.Planned or AppointmentOutcome.Again
                ? AgendaLinks.Appointment(id, AgendaDone.Moved)
                : AgendaLinks.Appointment(id));
        }
        (Nearest, IsTaken) = (answer.Nearest, true);
        await LoadAsync(id, cancellationToken);
        return this.Overtaken();
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Seen = (await agenda.ReadAsync(context.Appointments.Where(a => a.Id == id), User, cancellationToken)).SingleOrDefault()!;
        if (Seen is null)
        {
            return false;
        }
        var slots = await free.FindAsync(free.ForVisitor() with { After = clock.GetUtcNow(), Instead = id }, cancellationToken);
        Choice = new SlotChoice(AgendaLinks.Move(id), null, slots).Read(Place, Day, Moment);
        return true;
    }
}
