using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

/// <summary>
/// Who got a role only now. A coordinator could be two people: make an account, or take one over, and let it give a class or answer
/// questions. Each step is told to others by mail, who need days to read it and to do something about it.
/// </summary>
public static class NewInRole
{
    /// <summary>How long somebody is new.</summary>
    public static readonly TimeSpan For = TimeSpan.FromDays(7);

    /// <summary>Whether their account was made or woken, lost its second step, or got this role, in the last days.</summary>
    public static Task<bool> IsNewAsync(
        this AppDbContext context, Guid memberId, StaffRole role, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (word, since) = (AuditEntry.Words([role]), now - For);
        return context.AuditEntries.AnyAsync(
            entry => entry.AboutId == memberId && entry.At > since
                && (entry.Act == StaffAct.Enabled || entry.Act == StaffAct.SecondStepReset
                    || ((entry.Act == StaffAct.Joined || entry.Act == StaffAct.Assigned)
                        && entry.To!.Contains(word) && (entry.From == null || !entry.From.Contains(word)))),
            cancellationToken);
    }
}
