using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Shared.Imports;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>The same series once more, from another day on: every date moves by as many days, at the same time on the wall.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class CopyModel(AppDbContext context, PlanCheck check, PlanPreview preview, Texts texts, TimeProvider clock) : PageModel
{
    const int MaxChoices = 100;
    const int Week = 7;

    [BindProperty(Name = "reeks", SupportsGet = true)]
    public Guid? Series { get; set; }

    [BindProperty(Name = "vanaf", SupportsGet = true)]
    public DateOnly? From { get; set; }

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];
    public ImportPreview? Shown { get; private set; }
    public bool IsOnOtherWeekday { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Choices = await FindChoicesAsync(cancellationToken);
        if (Series is not { } series || From is not { } from)
        {
            return Page();
        }
        var today = clock.Today();
        if (from < today || from > today.AddYears(ClassSession.YearsAhead))
        {
            return this.Invalid("vanaf", "Exchange_Copy_From_Wrong", ClassSession.YearsAhead);
        }
        var sessions = await context.ClassSessions.AsNoTracking().Where(s => s.SeriesId == series && s.State == SessionState.Planned)
            .Join(context.CoursePlans, s => s.CoursePlanId, p => p.Id, (Session, plan) => new { Session, plan.Title })
            .OrderBy(row => row.Session.StartsAt).ToListAsync(cancellationToken);
        if (sessions.Count == 0)
        {
            return NotFound();
        }
        var days = from.DayNumber - sessions[0].Session.Day.DayNumber;
        IsOnOtherWeekday = days % Week != 0;
        var copy = Guid.CreateVersion7();
        var rows = sessions.Select((row, at) => Moved(row.Session, row.Title, days, at + 1, copy)).ToList();
        Shown = preview.Of(await check.JudgeAsync(rows, cancellationToken), User.StaffMemberId);
        return Page();
    }

    static RowFate Moved(ClassSession session, string title, int days, int number, Guid series)
    {
        // What had leave to clash on its day has none on another.
        var details = session.ToDetails() with { Day = session.Day.AddDays(days), ClashReason = null };
        return RowFate.Of(new(number, $"{title}, {SessionTime.Short(details.Day, details.Begins, details.Ends)}", series, details));
    }

    async Task<IReadOnlyList<SelectListItem>> FindChoicesAsync(CancellationToken cancellationToken)
    {
        var series = await context.ClassSessions.Where(s => s.SeriesId != null && s.State == SessionState.Planned)
            .GroupBy(s => s.SeriesId!.Value)
            .Select(group => new { Id = group.Key, First = group.Min(s => s.Day), Last = group.Max(s => s.Day), Count = group.Count() })
            .OrderByDescending(s => s.Last).Take(MaxChoices)
            .ToListAsync(cancellationToken);
        var ids = series.Select(s => s.Id).ToList();
        var about = (await context.ClassSessions.Where(s => ids.Contains(s.SeriesId!.Value) && s.State == SessionState.Planned)
            .Select(s => new
            {
                s.SeriesId,
                s.Day,
                Course = context.CoursePlans.First(p => p.Id == s.CoursePlanId).Title,
                Place = context.Locations.First(l => l.Id == context.Rooms.First(r => r.Id == s.RoomId).LocationId).Name,
            })
            .ToListAsync(cancellationToken)).ToLookup(s => s.SeriesId!.Value);
        return [.. series.Select(s => (Series: s, First: about[s.Id].MinBy(session => session.Day)!)).Select(choice => new SelectListItem(
            texts.Dutch(
                "Classes", "Exchange_Copy_Choice", choice.First.Course, choice.First.Place,
                BelgianFormat.ShortDate(choice.Series.First), BelgianFormat.ShortDate(choice.Series.Last), choice.Series.Count),
            choice.Series.Id.ToString(), choice.Series.Id == Series))];
    }
}
