using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

/// <summary>Reads who asks from the session that the cookie names, and sends who may not come in to the right page.</summary>
sealed class StaffSessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, StaffSessions sessions)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Staff";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var key = Request.Cookies[StaffSignIn.Cookie];
        var session = key is null ? null : await sessions.FindAsync(key, Context.RequestAborted);
        return session is null
            ? AuthenticateResult.NoResult()
            : AuthenticateResult.Success(new AuthenticationTicket(session.ToPrincipal(SchemeName), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Redirect(StaffLinks.SignInAndReturn(HttpMethods.IsGet(Request.Method) ? Request.Path + Request.QueryString : null));
        return Task.CompletedTask;
    }

    protected override async Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        if (await HandleAuthenticateOnceSafeAsync() is { Principal.HasDoneSecondFactor: false })
        {
            Response.Redirect(StaffLinks.SecondStep);
        }
        else
        {
            await base.HandleForbiddenAsync(properties);
        }
    }
}
