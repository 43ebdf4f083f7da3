using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

/// <summary>What there is for this person today: each feature lays its own cards.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class HomeModel(AppDbContext context, IEnumerable<IStaffDeskPart> parts, TimeProvider clock) : PageModel
{
    const int FewCodes = 3;

    public bool NeedsRecoveryCodes { get; private set; }

    public IReadOnlyList<DeskCard> Cards { get; private set; } = [];

    public string Today => BelgianFormat.LongDate(clock.Today());

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var memberId = User.StaffMemberId;
        NeedsRecoveryCodes = await context.RecoveryCodes
            .CountAsync(code => code.StaffMemberId == memberId, cancellationToken) < FewCodes;
        var cards = new List<DeskCard>();
        foreach (var part in parts.Where(part => part.Roles.Any(User.Has)).OrderBy(part => part.Order))
        {
            if (await part.LayAsync(User, cancellationToken) is { } card)
            {
                cards.Add(card);
            }
        }
        Cards = cards;
    }
}
