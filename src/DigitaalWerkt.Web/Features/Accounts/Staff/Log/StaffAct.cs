namespace DigitaalWerkt.Web.Features.Accounts.Staff.Log;

/// <summary>What somebody did to an account or an organisation.</summary>
public enum StaffAct
{
    Invited,
    InvitationWithdrawn,
    Joined,
    Assigned,
    Disabled,
    Enabled,
    SecondStepReset,
    OrganisationAdded,
    OrganisationRenamed,
    OrganisationArchived,
    OrganisationRestored,
}
