using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;

namespace DigitaalWerkt.Web.Features.Classes.Blocks;

/// <summary>Lets the seats without a name go before their time.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class ReleaseModel(HeldBlocks blocks, HoldSeats holdSeats) : GiveBackPageModel<BlockRow>
{
    protected override bool IsOpen => Subject.ReleasedAt is null;

    protected override string Afterwards => BlockLinks.All;

    protected override Task<BlockRow?> FindAsync(Guid id, CancellationToken cancellationToken) => blocks.FindAsync(id, User, cancellationToken);

    protected override Task GiveBackAsync(Guid id, CancellationToken cancellationToken) => holdSeats.ReleaseAsync(id, cancellationToken);
}
