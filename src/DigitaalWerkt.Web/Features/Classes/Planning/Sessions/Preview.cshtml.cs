using System.Text.Json;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

/// <summary>Every day of a series with its fate; what is ticked then is planned, all or nothing.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class PreviewModel(AppDbContext context, PlanSeries plan, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public SeriesInput Input { get; set; } = new();

    /// <summary>The days that are ticked.</summary>
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    /// <summary>The clashes that the page showed.</summary>
    [BindProperty]
    public List<string> Seen { get; set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    public SessionChoices Choices { get; private set; } = SessionChoices.None;

    public PlannedSeries Series { get; private set; } = null!;

    public IReadOnlyList<DayFate> Fates { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await ReadAsync(cancellationToken))
        {
            return this.SeeOther(Input.At(PlanningLinks.NewSessions));
        }
        Chosen = [.. Fates.Where(fate => fate.IsFree).Select(fate => Typed.Iso(fate.Day))];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await ReadAsync(cancellationToken))
        {
            return this.SeeOther(Input.At(PlanningLinks.NewSessions));
        }
        var days = Fates.Where(fate => fate.IsOnTheClock && Chosen.Contains(Typed.Iso(fate.Day))).Select(fate => fate.Day).ToList();
        if (days.Count == 0)
        {
            return this.Invalid("Chosen", "Planning_Preview_NoDay");
        }
        if (FreeText.FaultOf(Typed.Line(Reason), ClassSession.ReasonLength, isNeeded: false) is { } fault)
        {
            return this.Invalid(nameof(Reason), fault, ClassSession.ReasonLength);
        }
        var reason = Typed.Line(Reason);
        var chosen = string.Join(' ', days.Select(Typed.Iso));
        var key = RequestKey.Of(Series.Key, User.StaffMemberId, about: "", JsonSerializer.Serialize(Series.Details), chosen, reason);
        var answer = await plan.RunAsync(key, Series.Details, days, Seen, reason, cancellationToken);
        return answer.Outcome switch
        {
            PlanOutcome.Planned => this.SeeOther(PlanningLinks.Series(key.Id)),
            PlanOutcome.UsedBefore => UsedBefore(),
            PlanOutcome.ReasonMissing => this.Invalid(nameof(Reason), "Planning_Reason_Error"),
            _ => await OvertakenAsync(answer.Fates, cancellationToken),
        };
    }

    PageResult UsedBefore()
    {
        Input = Input with { Key = Guid.CreateVersion7().ToString() };
        return this.SentBefore(nameof(Chosen));
    }

    async Task<IActionResult> OvertakenAsync(IReadOnlyList<DayFate> fates, CancellationToken cancellationToken)
    {
        await ReadAsync(cancellationToken);
        // What clashes now and wasn't seen to, is no longer ticked: ticking it again is a choice.
        Chosen.RemoveAll(day => fates.Any(fate => Typed.Iso(fate.Day) == day && fate.Clashes.Any(clash => !Seen.Contains(clash.Key))));
        return this.Refused("Chosen", "Planning_Preview_Overtaken");
    }

    async Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        Choices = await SessionChoices.LoadAsync(context, null, cancellationToken);
        if (Input.Read(this, Choices, clock.GetUtcNow()) is not { } series || series.Key == Guid.Empty)
        {
            return false;
        }
        Series = series;
        Fates = await plan.ForeseeAsync(series.Details, series.Days, cancellationToken);
        return true;
    }
}
