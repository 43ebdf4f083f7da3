namespace DigitaalWerkt.Web.Features.Accounts;

/// <summary>Who may open a page. Every endpoint names one of these, or says [AllowAnonymous]; a test looks at all of them.</summary>
public static class Policies
{
    /// <summary>Signed in as staff, with the second factor, of any role.</summary>
    public const string Team = nameof(Team);

    /// <summary>Signed in as a trainer, with the second factor: who gives classes.</summary>
    public const string Trainer = nameof(Trainer);

    /// <summary>Signed in as an ICT-Steward, with the second factor: who answers questions.</summary>
    public const string Steward = nameof(Steward);

    /// <summary>Signed in as an ICT-Steward or as the coordinator of a partner, with the second factor: for the hours of stewards and what is planned in them.</summary>
    public const string StewardAgenda = nameof(StewardAgenda);

    /// <summary>Signed in as somebody of a partner who may work with people, with the second factor: everybody but a coordinator of the network.</summary>
    public const string Partner = nameof(Partner);

    /// <summary>
    /// Signed in as an ICT-Steward or as the coordinator of a partner, with the second factor: for looking for a client of another organisation
    /// in an emergency.
    /// </summary>
    public const string Emergency = nameof(Emergency);

    /// <summary>Signed in as the coordinator of a partner, with the second factor: for the staff of the own organisation.</summary>
    public const string Coordinator = nameof(Coordinator);

    /// <summary>Signed in as a coordinator of the network, with the second factor: for organisations, and for who else has this role.</summary>
    public const string NetworkCoordinator = nameof(NetworkCoordinator);

    /// <summary>Signed in as a coordinator of a partner or of the network, with the second factor: for what is common to all partners.</summary>
    public const string AnyCoordinator = nameof(AnyCoordinator);

    /// <summary>Signed in with the password, second factor not yet set up or not yet given: only the pages that do that.</summary>
    public const string PasswordOnly = nameof(PasswordOnly);
}
