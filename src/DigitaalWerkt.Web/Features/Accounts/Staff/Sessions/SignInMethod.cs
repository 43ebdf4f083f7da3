namespace DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

/// <summary>How a session began.</summary>
public enum SignInMethod
{
    /// <summary>The password only: the second step still has to come.</summary>
    Password,

    /// <summary>Password and a code of the authenticator app.</summary>
    AuthenticatorCode,

    /// <summary>Password and a recovery code.</summary>
    RecoveryCode,

    /// <summary>A passkey with user verification: the device and the person's finger, face or PIN are two factors.</summary>
    Passkey,
}
