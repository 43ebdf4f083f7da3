using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;

/// <summary>One appointment for the desk: how it stands, what became of it, and calling it off.</summary>
[Authorize(Policy = Policies.StewardAgenda)]
public sealed class AppointmentModel(AppDbContext context, StewardAgenda agenda, EndAppointment end, TimeProvider clock) : PageModel
{
    public const string CallOff = "afzeggen";
    public const string Solved = "opgelost";
    public const string Came = "geweest";
    public const string Missed = "weggebleven";

    public SeenAppointment Seen { get; private set; } = null!;

    public Appointment Planned => Seen.Appointment;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Only stewards read questions, and say how it went.</summary>
    public bool IsSteward => User.Has(StaffRole.Steward);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

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
            Solved or Came or Missed when IsSteward =>
                await end.JudgeAsync(id, act != Missed, act == Solved, User.StaffMemberId, cancellationToken),
            _ => null,
        };
        if (done == true)
        {
            return this.SeeOther(AgendaLinks.Appointment(id));
        }
        await LoadAsync(id, cancellationToken);
        return done is null ? this.Again(StatusCodes.Status422UnprocessableEntity) : this.Overtaken();
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Seen = (await agenda.ReadAsync(context.Appointments.Where(a => a.Id == id), User, cancellationToken)).SingleOrDefault()!;
        return Seen is not null;
    }
}
