using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.Places.Closings;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;

/// <summary>The week of a steward: hours, and appointments in them. A steward sees their own week first.</summary>
[Authorize(Policy = Policies.StewardAgenda)]
public sealed class IndexModel(AppDbContext context, StewardAgenda agenda, DeskCalendar calendar, TimeProvider clock) : PageModel
{
    const int Week = 7;

    [BindProperty(Name = AgendaLinks.StewardField, SupportsGet = true)]
    public Guid? Who { get; set; }

    [BindProperty(Name = AgendaLinks.DayField, SupportsGet = true)]
    public string? At { get; set; }

    [BindProperty(Name = AgendaLinks.DoneField, SupportsGet = true)]
    public AgendaDone Done { get; set; }

    public IReadOnlyList<Choice> Stewards { get; private set; } = [];

    /// <summary>Null: there is no steward at all.</summary>
    public Choice? Steward { get; private set; }

    public DateOnly Monday { get; private set; }

    public DateOnly Today => clock.Today();

    public bool MayChange => Steward is { } steward && StewardAgenda.MayChange(User, steward.Id);

    public IReadOnlyList<AgendaDay> Days { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Stewards = await agenda.StewardsAsync(cancellationToken);
        Steward = Stewards.FirstOrDefault(s => s.Id == (Who ?? User.StaffMemberId)) ?? (User.Has(StaffRole.Coordinator) ? Stewards.FirstOrDefault() : null);
        var day = Typed.Day(At) ?? Today;
        Monday = day.AddDays(-(((int)day.DayOfWeek + 6) % Week));
        if (Steward is { } steward)
        {
            await LoadAsync(steward.Id, cancellationToken);
        }
    }

    async Task LoadAsync(Guid steward, CancellationToken cancellationToken)
    {
        var sunday = Monday.AddDays(Week - 1);
        var (from, until) = (BrusselsTime.At(Monday, default), BrusselsTime.At(sunday.AddDays(1), default));
        var seen = await agenda.ReadAsync(
            context.Appointments.Where(a => a.StewardId == steward && a.State != AppointmentState.Cancelled && a.StartsAt >= from && a.StartsAt < until),
            User, cancellationToken);
        var desks = await calendar.ReadAsync(Monday, sunday, cancellationToken, stewardId: steward);
        var hours = await context.DeskHours.AsNoTracking().Where(h => h.StewardId == steward && h.First <= sunday && h.Last >= Monday)
            .ToListAsync(cancellationToken);
        var closed = await context.DaysWithoutWork(Monday, sunday).ToListAsync(cancellationToken);
        Days =
        [
            .. Enumerable.Range(0, Week).Select(Monday.AddDays).Select(day => new AgendaDay(
                day, day == Today, closed.Find(c => c.Holds(day))?.Name, [.. desks.Where(d => d.Day == day)],
                [.. hours.Where(h => h.Days(day, day).Any() && !desks.Any(d => d.Day == day && d.Hours.Id == h.Id))],
                [.. seen.Where(a => a.Facts.Day == day)])),
        ];
    }
}
