using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Blocks;

/// <summary>Lets the seats without a name go before their time.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class ReleaseModel(HeldBlocks blocks, HoldSeats holdSeats) : PageModel
{
    public BlockRow Block { get; private set; } = null!;

    /// <summary>True when too many people wanted this session at once.</summary>
    public bool IsBusy { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        try
        {
            await holdSeats.ReleaseAsync(id, cancellationToken);
            return this.SeeOther(BlockLinks.All);
        }
        catch (SeatsBusyException)
        {
            IsBusy = true;
            return this.Overtaken();
        }
    }

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (Block = (await blocks.FindAsync(id, User, cancellationToken))!) is not null;
}
