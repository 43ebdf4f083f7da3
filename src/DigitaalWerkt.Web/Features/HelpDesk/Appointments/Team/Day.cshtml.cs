using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;

/// <summary>One day of weekly hours: as always, other ones, or none.</summary>
[Authorize(Policy = Policies.StewardAgenda)]
public sealed class DayModel(AppDbContext context, StewardAgenda agenda) : PageModel
{
    [BindProperty]
    public DayInput Input { get; set; } = new();

    /// <summary>What the form began with; nought: the day was as always.</summary>
    [BindProperty]
    public uint Version { get; set; }

    [BindProperty(Name = AgendaLinks.DoneField, SupportsGet = true)]
    public AgendaDone Done { get; set; }

    public DeskHours Hours { get; private set; } = null!;

    public DateOnly Day { get; private set; }

    /// <summary>What stands there; null: the day is as always.</summary>
    public DeskException? Saved { get; private set; }

    /// <summary>What is planned that day in these hours.</summary>
    public IReadOnlyList<SeenAppointment> Planned { get; private set; } = [];

    public bool IsOvertaken { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, string day, CancellationToken cancellationToken)
    {
        // Anything else in the address is nothing.
        ModelState.Clear();
        if (!await LoadAsync(id, day, cancellationToken))
        {
            return NotFound();
        }
        Version = VersionNow;
        Input = Saved is { } saved
            ? new()
            {
                Kind = saved.IsOff ? DayInput.Off : DayInput.Other,
                Begins = Typed.Clock(saved.Begins ?? Hours.Begins),
                Ends = Typed.Clock(saved.Ends ?? Hours.Ends),
            }
            : new() { Kind = DayInput.AsAlways, Begins = Typed.Clock(Hours.Begins), Ends = Typed.Clock(Hours.Ends) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string day, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await LoadAsync(id, day, cancellationToken))
        {
            return NotFound();
        }
        TimeOnly? begins = null, ends = null;
        if (Input.Kind == DayInput.Other)
        {
            (begins, ends) = HoursInput.ReadTimes(this, Input.Begins, Input.Ends, "Input.Begins", "Input.Ends");
        }
        else if (Input.Kind is not (DayInput.Off or DayInput.AsAlways))
        {
            this.Wrong("Input.Kind", "Appt_Day_Error");
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        if (Version != VersionNow)
        {
            return Overtaken();
        }
        try
        {
            Write(begins, ends);
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || e.Violates(DeskException.OncePerDay))
        {
            context.ChangeTracker.Clear();
            await LoadAsync(id, day, cancellationToken);
            return Overtaken();
        }
        // Whoever isn't there still has to tell those who come.
        var leaves = Input.Kind != DayInput.AsAlways && Planned.Count > 0;
        return this.SeeOther(leaves ? AgendaLinks.SavedDay(Hours.Id, Day) : AgendaLinks.Week(Hours.StewardId, Day, AgendaDone.Day));
    }

    uint VersionNow => Saved is null ? 0 : context.Entry(Saved).Property<uint>(nameof(Version)).CurrentValue;

    void Write(TimeOnly? begins, TimeOnly? ends)
    {
        if (Input.Kind == DayInput.AsAlways)
        {
            if (Saved is not null)
            {
                context.Remove(Saved);
            }
        }
        else if (Saved is null)
        {
            context.Add(new DeskException(Hours.Id, Day, begins, ends));
        }
        else
        {
            Saved.Change(begins, ends);
        }
    }

    PageResult Overtaken()
    {
        IsOvertaken = true;
        ModelState.Remove(nameof(Version));
        Version = VersionNow;
        return PageAnswers.Overtaken(this);
    }

    async Task<bool> LoadAsync(Guid id, string day, CancellationToken cancellationToken)
    {
        if (Typed.Day(day) is not { } on
            || await context.DeskHours.AsNoTracking().SingleOrDefaultAsync(h => h.Id == id, cancellationToken) is not { } hours
            || !StewardAgenda.MayChange(User, hours.StewardId) || !hours.Days(on, on).Any())
        {
            return false;
        }
        (Hours, Day) = (hours, on);
        Planned = await agenda.InAsync(hours, on, on, User, cancellationToken);
        Saved = await context.DeskExceptions.SingleOrDefaultAsync(e => e.DeskHoursId == id && e.Day == on, cancellationToken);
        return true;
    }
}
