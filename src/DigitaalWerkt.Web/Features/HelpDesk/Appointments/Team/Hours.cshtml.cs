using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;

/// <summary>Weekly hours of a steward, new ones or changed. What is planned in them stays as it is, and is said.</summary>
[Authorize(Policy = Policies.StewardAgenda)]
public sealed class HoursModel(AppDbContext context, StewardAgenda agenda, TimeProvider clock) : EditPageModel<DeskHours>(context)
{
    DeskHoursDetails details = null!;

    [BindProperty]
    public HoursInput Input { get; set; } = new();

    /// <summary>Whose new hours they are.</summary>
    [BindProperty(Name = AgendaLinks.StewardField, SupportsGet = true)]
    public Guid? Who { get; set; }

    public Choice Steward { get; private set; } = null!;

    public PlaceChoices Places { get; private set; } = PlaceChoices.None;

    /// <summary>How many appointments are still to come in these hours.</summary>
    public int Coming { get; private set; }

    public static IEnumerable<SelectListItem> Weekdays(Texts texts) => Enumerable.Range(1, 7).Select(number => (DayOfWeek)(number % 7))
        .Select(day => new SelectListItem(BelgianFormat.Culture.DateTimeFormat.GetDayName(day), $"{day}"))
        .Prepend(new SelectListItem(texts.Dutch("HelpDesk", "Choose"), ""));

    public static IEnumerable<SelectListItem> Uses(Texts texts) =>
        Enum.GetValues<DeskUse>().Select(use => new SelectListItem(texts.Dutch("HelpDesk", $"Appt_Use_{use}"), $"{use}"));

    protected override void Show(DeskHours? row) => Input = HoursInput.Of(row, clock.Today());

    protected override void Check() => details = Input.Read(this, Steward.Id, Places, clock.Today())!;

    protected override DeskHours Make() => DeskHours.Of(details);

    protected override void Change(DeskHours row) => row.Change(details);

    protected override string Next(DeskHours row)
    {
        var today = clock.Today();
        return AgendaLinks.Week(row.StewardId, row.Days(today > row.First ? today : row.First, row.Last).Append(today).First(), AgendaDone.Hours);
    }

    protected override async Task<bool> LoadAsync(DeskHours? row, CancellationToken cancellationToken)
    {
        var id = row?.StewardId ?? Who ?? User.StaffMemberId;
        Steward = (await agenda.StewardsAsync(cancellationToken)).FirstOrDefault(s => s.Id == id)!;
        if (Steward is null || !StewardAgenda.MayChange(User, id))
        {
            return false;
        }
        Places = await PlaceChoices.LoadAsync(Context, row?.RoomId, null, cancellationToken);
        if (row is not null)
        {
            var now = clock.GetUtcNow();
            var coming = await Context.Appointments
                .Where(a => a.State == AppointmentState.Planned && a.StewardId == row.StewardId && a.RoomId == row.RoomId && a.StartsAt > now)
                .Select(a => a.StartsAt).ToListAsync(cancellationToken);
            Coming = coming.Count(moment =>
                BrusselsTime.DayOf(moment).DayOfWeek == row.Weekday && BrusselsTime.TimeOf(moment) >= row.Begins && BrusselsTime.TimeOf(moment) < row.Ends);
        }
        return true;
    }
}
