namespace DigitaalWerkt.Web.Features.Shared.Register;

/// <summary>
/// Everything that is kept about people, as the law wants it written down (article 30 of the GDPR). A test holds it against every column of
/// every table. docs/adr/0054-the-register-of-personal-data.md
/// </summary>
public static class ProcessingRegister
{
    /// <summary>In the order in which the pages show them.</summary>
    public static readonly IReadOnlyList<ProcessingActivity> All =
    [
        .. ActivitiesOfLearners.All, .. ActivitiesOfHelp.All, .. ActivitiesOfGuidance.All, .. ActivitiesOfTheNetwork.All,
        .. ActivitiesOfStaff.All,
    ];
}
