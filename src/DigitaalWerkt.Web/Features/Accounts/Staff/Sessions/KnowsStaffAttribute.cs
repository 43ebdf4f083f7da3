using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

/// <summary>On a page that everybody may open: staff who are signed in are its user. For anybody else there is none, and no question to the database.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KnowsStaffAttribute : Attribute, IAsyncAuthorizationFilter
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if ((await context.HttpContext.AuthenticateAsync(StaffSessionHandler.SchemeName)).Principal is { } staff)
        {
            context.HttpContext.User = staff;
        }
    }
}
