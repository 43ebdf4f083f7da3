namespace DigitaalWerkt.Web.Features.People;

/// <summary>Whose plan it is.</summary>
/// <param name="Learners">The learners whose card is laid to the person for the plan.</param>
public sealed record PlanTaskOwner(Guid PersonId, IReadOnlyCollection<Guid> Learners);
