namespace DigitaalWerkt.Web.Features.People;

/// <summary>Whose plan it is.</summary>
/// <param name="Learners">The learners whose card is laid to the person for the plan.</param>
/// <param name="Holder">The learner who asks with their card; null: staff do. A card shows nothing for which it wasn't laid.</param>
public sealed record PlanTaskOwner(Guid PersonId, IReadOnlyCollection<Guid> Learners, Guid? Holder = null);
