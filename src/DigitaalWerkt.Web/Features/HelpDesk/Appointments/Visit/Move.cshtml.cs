using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>To another hour, day or place: never without an appointment in between.</summary>
public sealed class MoveModel(FindAppointment find, FreeSlots free, MoveAppointment move, TimeProvider clock) : ManagePageModel(find, clock)
{
    [BindProperty(Name = AppointmentLinks.PlaceField, SupportsGet = true)]
    public Guid? Place { get; set; }

    [BindProperty(Name = AppointmentLinks.DayField, SupportsGet = true)]
    public string? Day { get; set; }

    [BindProperty(Name = AppointmentLinks.MomentField, SupportsGet = true)]
    public string? Moment { get; set; }

    public SlotChoice Choice { get; private set; } = null!;

    /// <summary>The nearest that are free, when the one that was chosen is gone.</summary>
    public IReadOnlyList<FreeSlot> Nearest { get; private set; } = [];

    public bool IsTaken { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        if (!IsComing)
        {
            return Redirect(AppointmentLinks.Show(token));
        }
        await ChooseAsync(cancellationToken);
        IsTaken = Choice.IsGone;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        if (SlotChoice.MomentOf(Moment) is not { } moment || Place is not { } place)
        {
            await ChooseAsync(cancellationToken);
            return this.Again(StatusCodes.Status422UnprocessableEntity);
        }
        var answer = await move.RunAsync(Managed.Appointment.Id, moment, place, null, cancellationToken, free.ForVisitor(place));
        if (answer.Outcome is not (AppointmentOutcome.Taken or AppointmentOutcome.PersonTaken))
        {
            return ToAppointment(answer.Outcome is AppointmentOutcome.Planned or AppointmentOutcome.Again ? JustDone.Moved : JustDone.Nothing);
        }
        Nearest = answer.Nearest;
        IsTaken = true;
        await ChooseAsync(cancellationToken);
        return this.Overtaken();
    }

    async Task ChooseAsync(CancellationToken cancellationToken)
    {
        var asked = free.ForVisitor() with { Instead = Managed.Appointment.Id };
        var slots = (await free.FindAsync(asked, cancellationToken)).Where(slot =>
            slot.StartsAt != Managed.Appointment.StartsAt || slot.RoomId != Managed.Appointment.RoomId).ToList();
        Choice = new SlotChoice(AppointmentLinks.Move(Managed.Token), null, slots).Read(Place, Day, Moment);
    }
}
