namespace DigitaalWerkt.Tests.Site;

/// <summary>What the people in the tests know by heart.</summary>
public static class Cast
{
    public const string Password = "zeven blauwe eenden zwemmen";

    /// <summary>The key in everybody's authenticator app.</summary>
    public static readonly byte[] AuthenticatorKey = [.. Enumerable.Range(1, 20).Select(number => (byte)number)];

    public static string NewEmail() => $"{Guid.NewGuid():N}@example.org";
}
