namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// How every cookie of ours is written. It is always marked Secure, also when the request came over plain HTTP: behind a proxy, or on localhost, where
/// browsers keep it all the same. With <c>CookieSecurePolicy.Always</c>, antiforgery refuses to work there.
/// </summary>
public sealed class SecureCookie : CookieBuilder
{
    /// <inheritdoc />
    public SecureCookie()
    {
        HttpOnly = true;
        IsEssential = true;
        SameSite = SameSiteMode.Strict;
        SecurePolicy = CookieSecurePolicy.None;
        Path = "/";
    }

    /// <inheritdoc />
    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var cookie = base.Build(context, expiresFrom);
        cookie.Secure = true;
        return cookie;
    }
}
