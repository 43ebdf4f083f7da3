using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Cards.Team;

/// <summary>Where staff hand out and replace cards.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class IndexModel : PageModel
{
    /// <summary>Names the form, so that sending it twice makes the cards once.</summary>
    public Guid Form { get; } = Guid.NewGuid();
}
