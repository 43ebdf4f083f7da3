using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>Makes the menu for staff out of the pages that the features registered.</summary>
public sealed class StaffNav(IEnumerable<StaffNavPage> pages, IAuthorizationService authorization)
{
    public async Task<StaffMenu> ForAsync(ClaimsPrincipal person, PathString path)
    {
        var passed = new HashSet<string>();
        foreach (var policy in pages.Select(page => page.Policy).Distinct())
        {
            if ((await authorization.AuthorizeAsync(person, policy)).Succeeded)
            {
                passed.Add(policy);
            }
        }
        return new([.. pages], passed.Contains, path);
    }
}
