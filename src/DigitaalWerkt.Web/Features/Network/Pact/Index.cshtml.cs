using DigitaalWerkt.Web.Platform.Charts;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>The pact for everybody: what was agreed, what came of it so far, and what is late.</summary>
[AllowAnonymous]
public sealed class IndexModel(ReadPact read, Texts texts, TimeProvider clock) : PageModel
{
    /// <summary>One bar is read faster as a number.</summary>
    const int FewestBars = 2;

    public PactOverview Pact { get; private set; } = null!;

    public IReadOnlyList<PactRow> Late => Pact.LateOn(Today);

    public DateOnly Today => clock.Today();

    /// <summary>Null: there is too little to draw.</summary>
    public BarChart? People => ChartOf(
        "Pact_Chart_People", "Pact_Wanted", "Pact_Counted",
        [.. Pact.Counting.Where(row => row.Action.Target is not null || row.Counted is not null)], row => row.Action.Target, row => row.Counted);

    /// <summary>Null: there is too little to draw.</summary>
    public BarChart? Money => ChartOf(
        "Pact_Chart_Money", "Pact_Budget", "Pact_Spent",
        [.. Pact.Actions.Where(row => row.Action.Budget is not null || row.Spent is not null)], row => row.Action.Budget, row => row.Spent);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Pact = await read.RunAsync(cancellationToken);

    BarChart? ChartOf(
        string title, string agreed, string came, IReadOnlyList<PactRow> rows, Func<PactRow, int?> agreedOf, Func<PactRow, int?> cameOf) => rows.Count < FewestBars
        ? null
        : new()
        {
            Title = texts.Pact(title),
            Description = texts.Pact($"{title}_What", rows.Count),
            Series = [texts.Pact(agreed), texts.Pact(came)],
            Bars = [.. rows.Select(row => new Bar(row.Action.Title, null, agreedOf(row) ?? 0, cameOf(row) ?? 0))],
            IsLying = true,
        };
}
