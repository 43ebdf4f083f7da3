using System.Text.Json.Serialization;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>One time that somebody did the check, to its end or to where it stopped.</summary>
/// <param name="At">When it began, in whole seconds.</param>
/// <param name="Outcomes">In the order of the tasks; of those that were not reached there is none.</param>
public sealed record CheckResult(
    [property: JsonPropertyName("v")] CheckVersion Version,
    [property: JsonPropertyName("t")] long At,
    [property: JsonPropertyName("o")] IReadOnlyList<CheckOutcome> Outcomes)
{
    /// <summary>How many tasks were done.</summary>
    [JsonIgnore]
    public int Done => Outcomes.Count(outcome => outcome.Done);

    [JsonIgnore]
    public DateOnly Day => BrusselsTime.DayOf(DateTimeOffset.FromUnixTimeSeconds(At));

    public CheckOutcome? Of(CheckTask task) => Outcomes.FirstOrDefault(outcome => outcome.Task == task.Id);

    public bool Can(CheckTask task) => Of(task) is { Done: true };
}
