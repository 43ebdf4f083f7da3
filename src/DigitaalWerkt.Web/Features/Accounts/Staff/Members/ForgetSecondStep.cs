using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

/// <summary>Takes the app, the recovery codes and the passkeys of somebody away: after the password they set a new second step up.</summary>
public sealed class ForgetSecondStep(AppDbContext context, RecoveryCodes codes)
{
    /// <summary>The caller saves.</summary>
    public async Task RunAsync(StaffMember member, CancellationToken cancellationToken)
    {
        member.ClearSecondFactor();
        await codes.RemoveAsync(member, cancellationToken);
        context.StaffPasskeys.RemoveRange(await context.StaffPasskeys.Where(key => key.UserId == member.Id).ToListAsync(cancellationToken));
    }
}
