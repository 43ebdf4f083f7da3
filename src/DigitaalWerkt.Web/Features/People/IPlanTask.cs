namespace DigitaalWerkt.Web.Features.People;

/// <summary>
/// Something of a feature that a step of somebody's plan can be, such as a lesson or a class: then the step ticks itself when that is done.
/// A feature registers its own, with <c>services.AddScoped&lt;IPlanTask, …&gt;()</c>, and knows no plan.
/// </summary>
public interface IPlanTask
{
    /// <summary>The word under which it is kept, such as <c>les</c>; it never changes.</summary>
    string Kind { get; }

    /// <summary>What stands above the choices, in plain Dutch.</summary>
    string Title { get; }

    /// <summary>The address of its drawing.</summary>
    string Picture { get; }

    /// <summary>Where the person does it; null: nowhere on the site.</summary>
    string? AddressOf(string id);

    /// <summary>What this person can choose now, with few queries.</summary>
    Task<IReadOnlyList<PlanTaskChoice>> ChoicesAsync(PlanTaskOwner owner, CancellationToken cancellationToken);

    /// <summary>Which of these are done. What isn't theirs, or isn't there any more, is not.</summary>
    Task<IReadOnlySet<string>> DoneAsync(PlanTaskOwner owner, IReadOnlyCollection<string> ids, CancellationToken cancellationToken);
}
