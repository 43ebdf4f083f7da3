using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

/// <summary>The addresses of the pages for staff.</summary>
public static class StaffLinks
{
    /// <summary>Name of the query value that says where to go after signing in.</summary>
    public const string Return = "terug";

    public const string Home = "/team";
    public const string SignIn = SiteLinks.StaffSignIn;
    public const string SignOut = SiteLinks.StaffSignOut;
    public const string Invitations = "/team/uitnodiging";
    public const string SecondStep = "/team/tweede-stap";
    public const string SecondStepSetup = "/team/tweede-stap-instellen";
    public const string Profile = SiteLinks.StaffProfile;
    public const string ChangePassword = Profile + "/wachtwoord";
    public const string RecoveryCodes = Profile + "/noodcodes";
    public const string Passkeys = Profile + "/toegangssleutels";
    public const string NewPasskeyQuestion = Passkeys + "/vraag";
    public const string EndSessions = Profile + "/overal-afmelden";
    public const string PasskeySignIn = SignIn + "/toegangssleutel";
    public const string PasskeyQuestion = PasskeySignIn + "/vraag";
    public const string Members = "/beheer/medewerkers";
    public const string Invite = Members + "/uitnodigen";
    public const string OpenInvitations = "/beheer/uitnodigingen";
    public const string Organisations = "/beheer/organisaties";
    public const string NewOrganisation = Organisations + "/nieuw";
    public const string Network = "/beheer/netwerk";
    public const string Log = "/beheer/logboek";

    public static string SignInAndReturn(string? address) => AndReturn(SignIn, address);
    public static string SecondStepAndReturn(string? address) => AndReturn(SecondStep, address);

    public static string Invitation(string token) => $"{Invitations}/{token}";
    public static string WithdrawInvitation(Guid id) => $"{OpenInvitations}/{id}/intrekken";
    public static string RemovePasskey(string id) => $"{Passkeys}/{id}/weg";
    public static string Member(Guid id) => $"{Members}/{id}";
    public static string DisableMember(Guid id) => $"{Members}/{id}/stoppen";
    public static string EnableMember(Guid id) => $"{Members}/{id}/hervatten";
    public static string NewPassword(Guid id) => $"{Members}/{id}/nieuw-wachtwoord";

    public static string ResetSecondStep(Guid id) => $"{Members}/{id}/tweede-stap-wissen";
    public static string Organisation(Guid id) => $"{Organisations}/{id}";
    public static string InviteCoordinator(Guid organisation) => $"{Organisations}/{organisation}/coordinator";
    public static string ConfirmNetworkCoordinator(Guid proposal) => $"{Network}/{proposal}/bevestigen";
    public static string WithdrawNetworkCoordinator(Guid proposal) => $"{Network}/{proposal}/intrekken";
    public static string DisableNetworkCoordinator(Guid member) => $"{Network}/coordinatoren/{member}/stoppen";
    public static string ArchiveOrganisation(Guid id) => $"{Organisations}/{id}/archiveren";
    public static string RestoreOrganisation(Guid id) => $"{Organisations}/{id}/terughalen";

    static string AndReturn(string page, string? address) =>
        address is null or Home ? page : $"{page}?{Return}={Uri.EscapeDataString(address)}";
}
