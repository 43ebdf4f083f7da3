using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

/// <summary>
/// Signs this browser in and out. Every sign-in, also the second step, ends the session there was and begins one with a new
/// key (ASVS 7.2.4); the framework's cookie handler would keep the old key.
/// </summary>
public sealed class StaffSignIn(IHttpContextAccessor http, StaffSessions sessions)
{
    public const string Cookie = "__Host-team";

    HttpContext Browser => http.HttpContext!;

    public async Task BeginAsync(StaffMember member, SignInMethod method, CancellationToken cancellationToken)
    {
        if (Browser.Request.Cookies[Cookie] is { } old)
        {
            await sessions.EndAsync(old, cancellationToken);
        }
        Browser.Response.Cookies.Append(Cookie, await sessions.StartAsync(member, method, cancellationToken), Options);
    }

    public async Task EndAsync(CancellationToken cancellationToken)
    {
        if (Browser.Request.Cookies[Cookie] is { } key)
        {
            await sessions.EndAsync(key, cancellationToken);
        }
        Browser.Response.Cookies.Delete(Cookie, Options);
        // The lists with names that a device keeps for when there is no network (docs/adr/0018).
        Browser.Response.Headers["Clear-Site-Data"] = "\"storage\"";
    }

    // Lax and not Strict: a link to a staff page in a message must not ask somebody to sign in who has signed in already.
    CookieOptions Options => new SecureCookie { SameSite = SameSiteMode.Lax }.Build(Browser);
}
