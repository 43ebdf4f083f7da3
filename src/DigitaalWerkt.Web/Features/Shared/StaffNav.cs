using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>The menu for staff, as this person may see it.</summary>
public sealed class StaffNav(IEnumerable<StaffNavItem> items, IAuthorizationService authorization)
{
    /// <summary>How many words fit in the bar at the bottom of a phone, beside "Meer".</summary>
    public const int InBar = 3;

    public async Task<IReadOnlyList<StaffNavItem>> ForAsync(ClaimsPrincipal person)
    {
        var seen = new List<StaffNavItem>();
        foreach (var item in items.OrderBy(item => item.Order))
        {
            if ((await authorization.AuthorizeAsync(person, item.Policy)).Succeeded)
            {
                seen.Add(item);
            }
        }
        return seen;
    }

    /// <summary>The line that the page belongs to: the one with the longest address that the page's begins with.</summary>
    public static StaffNavItem? Here(IEnumerable<StaffNavItem> items, PathString path) =>
        items.SelectMany(item => item.Others.Prepend(item.Address), (item, address) => (Item: item, Address: address))
            .Where(place => path.StartsWithSegments(place.Address)).OrderByDescending(place => place.Address.Length).FirstOrDefault().Item;
}
