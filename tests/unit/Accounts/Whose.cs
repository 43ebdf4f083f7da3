namespace DigitaalWerkt.Tests.Accounts;

/// <summary>Whose row an address of docs/who-may-what.md names.</summary>
public enum Whose
{
    /// <summary>The address names no row.</summary>
    Nobody,

    Organisation,
    Oneself,
    Common,
    Network,
    SecretLink,
}
