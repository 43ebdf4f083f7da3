using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Charts;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>How many people were met, where and when: counts of all partners together, in which nobody can be found.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class IndexModel(ReadOutreach read, ReadGoals goals, OutreachWords words, TimeProvider clock) : OutreachPageModel(clock)
{
    /// <summary>As many weeks as have their name at the axis without touching each other.</summary>
    const int Named = 6;

    public OutreachFigures Figures { get; private set; } = null!;

    public IReadOnlyList<GoalRow> Goals { get; private set; } = [];

    /// <summary>Those that whoever looks keeps, and that are put aside.</summary>
    public IReadOnlyList<OutreachGoal> Archived { get; private set; } = [];

    public BarChart Weeks => new()
    {
        Title = words.Say("Outreach_Weeks"),
        Description = words.Say("Outreach_Weeks_What", Figures.People, Figures.Weeks.Count),
        Series = [words.Say("Outreach_Reached")],
        Bars =
        [
            .. Figures.Weeks.Select((week, number) => new Bar(
                words.Week(week.Monday),
                number % ((Figures.Weeks.Count / Named) + 1) == 0 ? BelgianFormat.NumericDate(week.Monday)[..^5] : null,
                week.People)),
        ],
    };

    public IReadOnlyList<OutreachCount> WeekCounts => [.. Figures.Weeks.Select(week => new OutreachCount(words.Week(week.Monday), week.Contacts, week.People))];

    public IReadOnlyList<PathCount> Paths { get; private set; } = [];

    public IReadOnlyList<PathWeek> PathWeeks { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Figures = new(await read.OfYearAsync(Year, cancellationToken), words);
        Paths = await read.PathsOfYearAsync(Year, cancellationToken);
        PathWeeks = await read.PathWeeksAsync(Year, cancellationToken);
        Goals = await goals.RunAsync(cancellationToken);
        Archived = await goals.ArchivedAsync(User, cancellationToken);
    }
}
