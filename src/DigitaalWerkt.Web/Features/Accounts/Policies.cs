namespace DigitaalWerkt.Web.Features.Accounts;

/// <summary>Who may open a page. Every endpoint names one of these, or says [AllowAnonymous]; a test looks at all of them.</summary>
public static class Policies
{
    /// <summary>Signed in as staff, with the second factor, of any role.</summary>
    public const string Team = nameof(Team);

    /// <summary>Signed in as a trainer, with the second factor: who gives classes.</summary>
    public const string Trainer = nameof(Trainer);

    /// <summary>Signed in as a coordinator, with the second factor.</summary>
    public const string Coordinator = nameof(Coordinator);

    /// <summary>Signed in with the password, second factor not yet set up or not yet given: only the pages that do that.</summary>
    public const string PasswordOnly = nameof(PasswordOnly);
}
