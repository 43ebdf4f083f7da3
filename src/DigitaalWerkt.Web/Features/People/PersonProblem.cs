namespace DigitaalWerkt.Web.Features.People;

/// <summary>What is wrong with what was typed about a person. The names end the keys of the sentences that say so.</summary>
public enum PersonProblem
{
    NameMissing,
    NameWrong,
    NameTooLong,

    /// <summary>No way to be reached was chosen.</summary>
    ReachMissing,

    PhoneMissing,
    PhoneWrong,
    EmailMissing,
    EmailWrong,
    OrganisationMissing,
}

static class PersonProblems
{
    /// <summary>The property of <see cref="PersonInput"/> of which it is said.</summary>
    public static string Field(this PersonProblem problem) => problem switch
    {
        PersonProblem.NameMissing or PersonProblem.NameWrong or PersonProblem.NameTooLong => nameof(PersonInput.Name),
        PersonProblem.ReachMissing => nameof(PersonInput.Reach),
        PersonProblem.PhoneMissing or PersonProblem.PhoneWrong => nameof(PersonInput.Phone),
        PersonProblem.EmailMissing or PersonProblem.EmailWrong => nameof(PersonInput.Email),
        _ => nameof(PersonInput.Organisation),
    };

    /// <summary>The key of the sentence for whoever types it about themselves.</summary>
    public static string Key(this PersonProblem problem) => $"Person_{problem}";
}
