namespace DigitaalWerkt.Web.Features.Accounts.Staff.Log;

/// <summary>What somebody did to an account, an organisation, a learner card or a client, or took along.</summary>
public enum StaffAct
{
    Invited,
    InvitationWithdrawn,
    Joined,
    Assigned,
    Disabled,
    Enabled,
    SecondStepReset,
    PasswordRenewed,
    CodesRenewed,
    PasskeyAdded,
    PasskeyRemoved,
    AppChosen,
    OrganisationAdded,
    OrganisationRenamed,
    OrganisationArchived,
    OrganisationRestored,
    CardPrinted,
    CardLookedUp,
    CardReplaced,

    /// <summary>What a learner did in the lessons, who agreed that the trainer of a class sees it.</summary>
    ProgressSeen,
    AttendanceExported,
    ClientRenamed,
    ClientReachChanged,
    ClientsJoined,
}
