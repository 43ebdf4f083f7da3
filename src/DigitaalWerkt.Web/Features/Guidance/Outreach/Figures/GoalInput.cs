using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>A target or a result as it stands in the form.</summary>
public sealed record GoalInput
{
    public string? Team { get; init; }
    public string? Kind { get; init; }
    public string? Counter { get; init; }
    public string? From { get; init; }
    public string? Until { get; init; }
    public string? Number { get; init; }
    public string? Note { get; init; }
    public string? Source { get; init; }
    public string? SourceOn { get; init; }

    /// <summary>The id of the organisation that keeps it; only a coordinator of the network chooses one.</summary>
    public string? Keeper { get; init; }

    public static GoalInput Of(OutreachGoal row) => new()
    {
        Team = row.Team,
        Kind = row.Kind.ToString(),
        Counter = row.Counter.ToString(),
        From = Typed.Iso(row.From),
        Until = Typed.Iso(row.Until),
        Number = Typed.Digits(row.Number),
        Note = row.Note,
        Source = row.Source,
        SourceOn = Typed.Iso(row.SourceOn),
        Keeper = row.OrganisationId?.ToString(),
    };

    /// <summary>The fields in words, each with its name, for whoever compares them.</summary>
    public IReadOnlyList<(string Word, string? Value)> InWords(OutreachWords words) =>
    [
        (words.Say("Outreach_Goal_Team"), Team), (words.Say("Outreach_Goal_Kind"), Kind is null ? null : words.Say($"Outreach_Goal_{Kind}")),
        (words.Say("Outreach_Goal_Counter"), Counter is null ? null : words.Say($"Outreach_Counter_{Counter}")), (words.Say("Outreach_Goal_From"), From),
        (words.Say("Outreach_Goal_Until"), Until), (words.Say("Outreach_Goal_Number"), Number), (words.Say("Outreach_Goal_Note"), Note),
        (words.Say("Outreach_Goal_Source"), Source), (words.Say("Outreach_Goal_SourceOn"), SourceOn),
    ];

    /// <param name="keeper">The organisation that keeps it; null: the network.</param>
    public OutreachGoalDetails ToDetails(Guid? keeper) => new()
    {
        OrganisationId = keeper,
        Team = Typed.Line(Team) ?? "",
        Kind = ReadKind() ?? OutreachGoalKind.Target,
        Counter = ReadCounter() ?? OutreachCounter.Reached,
        From = Typed.Day(From) ?? DateOnly.MinValue,
        Until = Typed.Day(Until) ?? DateOnly.MaxValue,
        Number = Typed.Number(Typed.Line(Number)) ?? 0,
        Note = Typed.Line(Note),
        Source = Typed.Line(Source) ?? "",
        SourceOn = Typed.Day(SourceOn) ?? DateOnly.MinValue,
    };

    /// <summary>Each field that isn't right, with the key of the sentence that says so, and the most that it may have.</summary>
    public IEnumerable<(string Field, string Key, int Most)> Faults()
    {
        if (ReadKind() is null)
        {
            yield return (nameof(Kind), "Outreach_Goal_Choose_Error", 0);
        }
        if (ReadCounter() is null)
        {
            yield return (nameof(Counter), "Outreach_Goal_Choose_Error", 0);
        }
        foreach (var day in new (string Name, string? Typed)[] { (nameof(From), From), (nameof(Until), Until), (nameof(SourceOn), SourceOn) }
            .Where(day => Typed.Day(day.Typed) is null))
        {
            yield return (day.Name, "Day_Error", 0);
        }
        foreach (var fault in OutreachGoalRules.FaultsOf(ToDetails(null)))
        {
            yield return fault;
        }
    }

    OutreachGoalKind? ReadKind() => Enum.TryParse<OutreachGoalKind>(Kind, out var kind) && Enum.IsDefined(kind) ? kind : null;

    OutreachCounter? ReadCounter() => Enum.TryParse<OutreachCounter>(Counter, out var counter) && Enum.IsDefined(counter) ? counter : null;
}
