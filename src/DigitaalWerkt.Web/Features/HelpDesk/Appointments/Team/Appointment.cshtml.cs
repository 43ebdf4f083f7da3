using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;

/// <summary>One appointment for the desk: how it stands, what became of it, and calling it off.</summary>
[Authorize(Policy = Policies.StewardAgenda)]
public sealed class AppointmentModel(AppDbContext context, StewardAgenda agenda, EndAppointment end, TimeProvider clock) : PageModel
{
    public const string CallOff = "afzeggen";
    public const string Solved = "opgelost";
    public const string Came = "geweest";
    public const string Missed = "weggebleven";

    [BindProperty(Name = AgendaLinks.DoneField, SupportsGet = true)]
    public AgendaDone Done { get; set; }

    public SeenAppointment Seen { get; private set; } = null!;

    public Appointment Planned => Seen.Appointment;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Only stewards read questions, and say how it went.</summary>
    public bool IsSteward => User.Has(StaffRole.Steward);

    /// <summary>It was solved, and the person may still say on this screen how it was.</summary>
    public bool MayAskFace { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        // Anything else in the address is nothing.
        ModelState.Clear();
        return await LoadAsync(id, cancellationToken) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, [FromForm] string? act, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        bool? done = act switch
        {
            CallOff => await end.CancelAsync(id, User.StaffMemberId, byDesk: true, cancellationToken),
            Came or Missed when IsSteward => await end.JudgeAsync(id, act == Came, solves: false, null, User.StaffMemberId, cancellationToken),
            _ when IsSteward && (act == Solved || EnumName.Read<TicketResult>(act) is not null) =>
                await end.JudgeAsync(id, came: true, solves: true, EnumName.Read<TicketResult>(act), User.StaffMemberId, cancellationToken),
            _ => null,
        };
        if (done == true)
        {
            return this.SeeOther(AgendaLinks.Appointment(id, act == CallOff ? AgendaDone.CalledOff : AgendaDone.Judged));
        }
        await LoadAsync(id, cancellationToken);
        return done is null ? this.Again(StatusCodes.Status422UnprocessableEntity) : this.Overtaken();
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Seen = (await agenda.ReadAsync(context.Appointments.Where(a => a.Id == id), User, cancellationToken)).SingleOrDefault()!;
        MayAskFace = Seen is not null && IsSteward && await context.Tickets.AnyAsync(
            t => t.Id == Planned.TicketId && t.SolvedAt != null && t.Face == null, cancellationToken);
        return Seen is not null;
    }
}
