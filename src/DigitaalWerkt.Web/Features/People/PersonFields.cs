namespace DigitaalWerkt.Web.Features.People;

/// <summary>The fields for somebody who tells how they are called and reached, with what is wrong in them.</summary>
/// <param name="Input">Stands as Input on the page, so that the fields bind to it.</param>
/// <param name="HasCard">Whether they can choose to look by their card.</param>
/// <param name="Organisations">By whose counsellors they can be reached.</param>
public sealed record PersonFields(
    PersonInput Input, IReadOnlyCollection<PersonProblem> Problems, bool HasCard, IReadOnlyList<(Guid Id, string Name)> Organisations)
{
    /// <summary>The way that stands chosen.</summary>
    public ReachKind Way => Input.Way(HasCard) ?? (HasCard ? ReachKind.Card : ReachKind.Phone);

    /// <summary>The problem of a field; null: there is none.</summary>
    public PersonProblem? ProblemOf(string field) =>
        Problems.Where(problem => problem.Field() == field).Select(problem => (PersonProblem?)problem).FirstOrDefault();
}
