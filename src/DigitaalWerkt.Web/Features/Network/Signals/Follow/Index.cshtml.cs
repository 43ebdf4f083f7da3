using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Network.Signals.Follow;

/// <summary>The signals that a coordinator follows: all of them for the network, for a partner its own.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class IndexModel(ReadFollowed read, TimeProvider clock) : PageModel
{
    /// <summary>Which are shown; anything else than two words: those that go on.</summary>
    [BindProperty(Name = SignalLinks.ShownField, SupportsGet = true)]
    public string? Choice { get; set; }

    public IReadOnlyList<FollowRow> Rows { get; private set; } = [];

    /// <summary>How many there are of which nobody follows it, or whose date is past.</summary>
    public int Left { get; private set; }

    public DateOnly Today => clock.Today();

    public bool IsNetwork => User.Has(StaffRole.NetworkCoordinator);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var all = await read.RunAsync(User, cancellationToken);
        Left = all.Count(row => row.Signal.IsLeft(Today));
        Rows = Choice switch
        {
            SignalLinks.Left => [.. all.Where(row => row.Signal.IsLeft(Today))],
            SignalLinks.Every => all,
            _ => [.. all.Where(row => SignalSteps.IsFollowed(row.Signal.State))],
        };
    }
}
