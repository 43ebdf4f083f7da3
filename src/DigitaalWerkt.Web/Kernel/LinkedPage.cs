namespace DigitaalWerkt.Web.Kernel;

/// <summary>The address of a page of somebody else, as visitors may be sent to it.</summary>
public static class LinkedPage
{
    /// <summary>Whether it is one: encrypted, at its usual port, with nobody's name or password in it.</summary>
    public static bool IsOne(string link, int most) =>
        link.Length <= most && Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
        && address.UserInfo.Length == 0 && address.IsDefaultPort;
}
