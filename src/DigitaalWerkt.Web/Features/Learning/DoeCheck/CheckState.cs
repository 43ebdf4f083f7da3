using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>What a device keeps of the check: nothing of its person but what they did.</summary>
/// <param name="Run">The check that is being done; null: none is.</param>
/// <param name="Results">Those that are on no card, oldest first.</param>
public sealed record CheckState(
    [property: JsonPropertyName("r")] CheckRun? Run, [property: JsonPropertyName("u")] IReadOnlyList<CheckResult> Results)
{
    public static readonly CheckState Empty = new(null, []);
}

[JsonSerializable(typeof(CheckState))]
[JsonSerializable(typeof(CheckResult[]))]
public sealed partial class CheckJson : JsonSerializerContext;
