using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.People.Cards;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Referrals.Follow;

/// <summary>
/// Makes a number to read out to a client, who then sees with their card whom the organisation asked for help, and stops it without asking
/// anybody.
/// </summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CardModel(ReadReferral read, MakeNumber make) : PageModel
{
    public ReferralView View { get; private set; } = null!;

    /// <summary>The number that was just made, this once.</summary>
    public MadeNumber? Made { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    // Answers with the page itself: the number can't be shown a second time, so there is no page to be sent on to.
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Made = await make.RunAsync(View.Person!.Id, CardPurpose.Referrals, User.StaffMemberId, User.OrganisationId, cancellationToken);
        return Made is null ? NotFound() : Page();
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await read.FindAsync(id, User, cancellationToken) is not { IsSender: true, Person: not null, Referral.IsOpen: true } view)
        {
            return false;
        }
        View = view;
        return true;
    }
}
