using DigitaalWerkt.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

/// <summary>
/// Where Identity keeps staff members and passkeys. It never saves by itself: whoever changes something saves once, so that
/// the person, the sessions that end and the log entry stand in one transaction.
/// </summary>
sealed class StaffStore : UserOnlyStore<StaffMember, AppDbContext, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>,
    IdentityUserToken<Guid>, StaffPasskey>
{
    public StaffStore(AppDbContext context)
        : base(context) => AutoSaveChanges = false;

    // The base class writes every column, and would bring back a count of tries that another request has raised meanwhile.
    public override Task<IdentityResult> UpdateAsync(StaffMember user, CancellationToken cancellationToken = default)
    {
        user.ConcurrencyStamp = Guid.NewGuid().ToString("N");
        return Task.FromResult(IdentityResult.Success);
    }
}
