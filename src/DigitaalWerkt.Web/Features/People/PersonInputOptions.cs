using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>What differs from form to form. The rules for names, numbers and addresses don't.</summary>
public sealed record PersonInputOptions
{
    /// <summary>The learner whose card is in hand: one can be reached by that.</summary>
    public Guid? LearnerId { get; init; }

    /// <summary>The organisations by whose counsellors one can be reached.</summary>
    public IReadOnlyCollection<Guid> Organisations { get; init; } = [];

    /// <summary>How whoever fills in no way is reached; null: one has to fill in a way.</summary>
    public Reach? Otherwise { get; init; }

    /// <summary>Two people of one name are told apart by a number.</summary>
    public bool TakesNumberInName { get; init; }

    /// <summary>The organisation whose client it is; null: nobody's, unless they choose one.</summary>
    public Guid? OrganisationId { get; init; }

    public Language? HelpLanguage { get; init; }
}
