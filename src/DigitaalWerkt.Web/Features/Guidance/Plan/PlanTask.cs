namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>What a step is, when it ticks itself.</summary>
/// <param name="Kind">The word of a <see cref="People.IPlanTask"/>.</param>
/// <param name="Id">By which that feature finds it.</param>
public sealed record PlanTask(string Kind, string Id)
{
    public const int KindLength = 20;
    public const int IdLength = 80;

    /// <summary>As it stands in a form.</summary>
    public string Written => $"{Kind}:{Id}";

    /// <returns>Null: nothing that was chosen.</returns>
    public static PlanTask? Read(string? written) =>
        written?.Split(':', 2) is [{ Length: > 0 and <= KindLength } kind, { Length: > 0 and <= IdLength } id] ? new(kind, id) : null;
}
