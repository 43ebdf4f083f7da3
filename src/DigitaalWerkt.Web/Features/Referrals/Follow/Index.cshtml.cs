using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Referrals.Follow;

/// <summary>What came to the own organisation, and what it sent.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class IndexModel(ReferralList list) : PageModel
{
    [BindProperty(Name = ReferralLinks.SideField, SupportsGet = true)]
    public string? Word { get; set; }

    public ReferralSide Side => Word == ReferralLinks.OutWord ? ReferralSide.Sender : ReferralSide.Receiver;

    public IReadOnlyList<ReferralRow> Open { get; private set; } = [];

    public IReadOnlyList<ReferralRow> Ended { get; private set; } = [];

    /// <summary>How many go on, on each side.</summary>
    public IReadOnlyDictionary<ReferralSide, int> Counts { get; private set; } = new Dictionary<ReferralSide, int>();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var rows = new Dictionary<ReferralSide, IReadOnlyList<ReferralRow>>();
        foreach (var side in Enum.GetValues<ReferralSide>())
        {
            rows[side] = await list.ReadAsync(side, User, cancellationToken);
        }
        Counts = rows.ToDictionary(pair => pair.Key, pair => pair.Value.Count(row => row.Referral.IsOpen));
        (Open, Ended) = ([.. rows[Side].Where(row => row.Referral.IsOpen)], [.. rows[Side].Where(row => !row.Referral.IsOpen)]);
    }
}
