using System.Text.Json.Nodes;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>One thing that happened, or has still to come, with a person.</summary>
/// <param name="Kind">What it is of.</param>
/// <param name="At">When.</param>
/// <param name="What">What happened, in plain Dutch.</param>
/// <param name="Link">Where whoever asks can read more, or do something about it; null: nowhere.</param>
/// <param name="SeenBy">Everybody who may see it.</param>
/// <param name="Content">
/// Everything that is kept about it, for the file that the person takes along; null: another line of the chapter has it, and this one
/// stands on the time line only.
/// </param>
public sealed record PersonLine(
    PersonLineKind Kind, DateTimeOffset At, string What, string? Link, IReadOnlyCollection<SeenBy> SeenBy, JsonObject? Content);
