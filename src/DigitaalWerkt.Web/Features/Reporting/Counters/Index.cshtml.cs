using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Reporting.Operations;
using DigitaalWerkt.Web.Features.Shared.Figures;
using DigitaalWerkt.Web.Platform.Charts;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Counters;

/// <summary>The three counters of a period, each with what it counts: numbers, and nobody by name.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class IndexModel(AppDbContext context, ReadCounters read, Texts texts, TimeProvider clock) : CountersPageModel(context, clock)
{
    /// <summary>As many bars as one sees at a glance; the table has the rest.</summary>
    const int MostBars = 12;

    readonly AppDbContext context = context;

    /// <summary>Empty: what was asked for is no period.</summary>
    public IReadOnlyList<CounterSection> Sections { get; private set; } = [];

    /// <summary>What stands in the field of the first day.</summary>
    public string? FromField => Period is { } period ? Typed.Iso(period.From) : From;

    /// <inheritdoc cref="FromField" />
    public string? UntilField => Period is { } period ? Typed.Iso(period.Until) : Until;

    public IReadOnlyList<SelectListItem> Operations { get; private set; } = [];

    /// <summary>A coordinator of the network sees all organisations beside each other.</summary>
    public bool IsNetwork => User.Has(StaffRole.NetworkCoordinator);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await ReadAsync(cancellationToken))
        {
            return NotFound();
        }
        Operations =
        [
            new(Say("Counters_NoOperation"), ""),
            .. await context.OperationsSeenBy(User).OrderBy(o => o.Name).Select(o => new SelectListItem(o.Name, o.Id.ToString())).ToListAsync(cancellationToken),
        ];
        if (Period is not { } period)
        {
            return this.Invalid(ReportingLinks.UntilField, Problem!, CounterPeriod.MostYears);
        }
        var counters = await read.RunAsync(period, Operation, User, cancellationToken);
        Sections =
        [
            Section("Reached", counters.Reached, Whole, counters.SourcesOf(FigureCounter.Reached), counters.ByPlace(FigureCounter.Reached),
                counters.ByOrganisation(FigureCounter.Reached)),
            Section("Participants", counters.Participants, Whole, [], counters.ParticipantsByPlace(), counters.ParticipantsByOrganisation()),
            Section("Hours", counters.Minutes, Hours, counters.SourcesOf(FigureCounter.Minutes), counters.ByPlace(FigureCounter.Minutes),
                counters.ByOrganisation(FigureCounter.Minutes)),
        ];
        return Page();
    }

    static string Whole(int amount) => amount.ToString("N0", BelgianFormat.Culture);

    static string Hours(int minutes) => ThreeCounters.HoursOf(minutes).ToString("N1", BelgianFormat.Culture);

    CounterSection Section(
        string name, int amount, Func<int, string> write, IReadOnlyList<SourceFigure> sources, IReadOnlyList<CounterPart> places,
        IReadOnlyList<CounterPart> organisations)
    {
        var drawn = IsNetwork ? organisations : places;
        var title = Say(IsNetwork ? $"Counters_{name}_Organisations" : $"Counters_{name}_Places");
        return new(
            name, write(amount), write, sources,
            new()
            {
                Title = title,
                Description = Say("Counters_Chart", write(amount), drawn.Count),
                Series = [Say($"Counters_{name}")],
                IsLying = true,
                Bars = [.. drawn.Take(MostBars).Select(part => new Bar(NameOf(part), null, name == "Hours" ? (int)Math.Round(ThreeCounters.HoursOf(part.Amount)) : part.Amount))],
            },
            places, IsNetwork ? organisations : []);
    }

    string NameOf(CounterPart part) => part.Of ?? Say(IsNetwork ? "Counters_NoOrganisation" : "Counters_NoPlace");

    string Say(string key, params object?[] args) => texts.Dutch("Reporting", key, args);
}
