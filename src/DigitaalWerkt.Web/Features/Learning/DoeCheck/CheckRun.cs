using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>The check while somebody is doing it.</summary>
/// <param name="BeganAt">In whole seconds.</param>
/// <param name="TaskSince">When the task of this moment began.</param>
/// <param name="Refused">How often a wrong number was typed in it; the phone counts wrong taps itself.</param>
/// <param name="Phone">The practice phone of this task as JSON: a check leaves the learner's own phone alone. Null: as new.</param>
public sealed record CheckRun(
    [property: JsonPropertyName("v")] CheckVersion Version,
    [property: JsonPropertyName("b")] long BeganAt,
    [property: JsonPropertyName("s")] long TaskSince,
    [property: JsonPropertyName("r")] int Refused,
    [property: JsonPropertyName("o")] IReadOnlyList<CheckOutcome> Outcomes,
    [property: JsonPropertyName("p")] string? Phone)
{
    /// <summary>After so many tasks that don't go, it stops.</summary>
    public const int MostNotDone = 2;

    /// <summary>The longest that it takes.</summary>
    public const int MostSeconds = 240;

    // Whoever comes back after that begins anew: the time would mean nothing. What was done until then is a result.
    const int SecondsKept = 30 * 60;

    const int Coarse = 5;
    const int MostTries = 99;

    /// <summary>The task of this moment, from 1.</summary>
    [JsonIgnore]
    public int Number => Outcomes.Count + 1;

    public static CheckRun Begin(CheckVersion version, long now) => new(version, now, now, 0, [], null);

    /// <summary>It was left lying.</summary>
    public bool IsOld(long now) => now - BeganAt > SecondsKept;

    /// <summary>What came of it until now.</summary>
    public CheckResult ToResult() => new(Version, BeganAt, Outcomes);

    public bool IsOver(CheckBook book, long now) =>
        Outcomes.Count >= book.Tasks.Count || Outcomes.Count(outcome => !outcome.Done) >= MostNotDone || now - BeganAt >= MostSeconds;

    /// <summary>The next task begins.</summary>
    /// <param name="misses">How often something else was tapped in this one.</param>
    public CheckRun After(CheckTask task, bool isDone, int misses, long now) => this with
    {
        Outcomes =
        [
            .. Outcomes,
            new CheckOutcome(task.Id, isDone, Math.Min(1 + misses + Refused, MostTries), CoarseOf(now - TaskSince)),
        ],
        TaskSince = now,
        Refused = 0,
        Phone = null,
    };

    static int CoarseOf(long seconds) => (int)Math.Clamp((seconds + Coarse - 1) / Coarse * Coarse, Coarse, MostSeconds);
}
