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

    /// <summary>Which lessons a client can do, who laid their card to themselves as client of the organisation.</summary>
    LessonsOfClientSeen,

    /// <summary>A number that is read out to a client, with which they lay their card to themselves.</summary>
    CardNumberMade,
    AttendanceExported,
    ClientRenamed,
    ClientReachChanged,
    ClientsJoined,

    /// <summary>The first coordinator of an organisation, or one where none was left, by a coordinator of the network.</summary>
    CoordinatorInvited,
    NewPasswordLinkMade,

    /// <summary>By somebody with access to the server: the second step is gone, and there is a link for a new password.</summary>
    LetInAgain,
    NetworkCoordinatorProposed,
    NetworkCoordinatorProposalWithdrawn,
    NetworkCoordinatorMade,
    NetworkCoordinatorDisabled,

    /// <summary>So many wrong codes of the second step in a day that somebody should look.</summary>
    ManyWrongCodes,

    /// <summary>A class in which clients of the organisation sit or wait has another trainer now, who reads their names.</summary>
    ClassTrainerChanged,

    /// <summary>Somebody looked for a client of another organisation in an emergency.</summary>
    LookedInEmergency,

    /// <summary>As often as one may in a day.</summary>
    EmergencyUsedUp,

    /// <summary>Somebody opened the rows behind the figures of a frozen report, which name nobody.</summary>
    FigureRowsOpened,
}
