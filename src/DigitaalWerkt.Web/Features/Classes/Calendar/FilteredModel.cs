using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Calendar;

/// <summary>A page about sessions that can be narrowed to a place, a trainer or an audience.</summary>
public abstract class FilteredModel(AppDbContext context, Texts texts) : PageModel
{
    [BindProperty(Name = "locatie", SupportsGet = true)]
    public Guid? Location { get; set; }

    [BindProperty(Name = "lesgever", SupportsGet = true)]
    public Guid? Trainer { get; set; }

    [BindProperty(Name = "doelgroep", SupportsGet = true)]
    public Audience? Audience { get; set; }

    public CalendarFilter Filter => new(Location, Trainer, Audience);

    public IReadOnlyList<SelectListItem> Locations { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Trainers { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Audiences { get; private set; } = [];

    protected AppDbContext Context => context;

    protected IQueryable<ClassSession> Sessions => context.ClassSessions
        .Where(s => Location == null || context.Rooms.Any(r => r.Id == s.RoomId && r.LocationId == Location))
        .Where(s => Trainer == null || s.TrainerId == Trainer)
        .Where(s => Audience == null || context.CoursePlans.Any(p => p.Id == s.CoursePlanId && p.Audience == Audience));

    protected async Task FindChoicesAsync(CancellationToken cancellationToken)
    {
        Locations = await context.Locations.OrderBy(l => l.Name)
            .Select(l => new SelectListItem(l.Name, l.Id.ToString(), l.Id == Location)).ToListAsync(cancellationToken);
        Trainers = await context.StaffMembers.Where(m => context.ClassSessions.Any(s => s.TrainerId == m.Id)).OrderBy(m => m.Name)
            .Select(m => new SelectListItem(m.Name, m.Id.ToString(), m.Id == Trainer)).ToListAsync(cancellationToken);
        Audiences = [.. Enum.GetValues<Audience>().Select(audience =>
            new SelectListItem(texts.Dutch("Classes", $"Calendar_Audience_{audience}"), $"{audience}", audience == Audience))];
    }
}
