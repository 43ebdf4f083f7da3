using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

/// <summary>
/// Who became a trainer only now. A coordinator could be two people: make an account, or take one over, and let it give a class. Each step is told to
/// others by mail, who need days to read it and to do something about it.
/// </summary>
public static class NewTrainers
{
    /// <summary>How long somebody is new.</summary>
    public static readonly TimeSpan For = TimeSpan.FromDays(7);

    static readonly string Role = AuditEntry.Words([StaffRole.Trainer]);

    /// <summary>Whether their account was made or woken, lost its second step, or got the role of trainer, in the last days.</summary>
    public static Task<bool> IsNewTrainerAsync(
        this AppDbContext context, Guid memberId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (role, since) = (Role, now - For);
        return context.AuditEntries.AnyAsync(
            entry => entry.AboutId == memberId && entry.At > since
                && (entry.Act == StaffAct.Enabled || entry.Act == StaffAct.SecondStepReset
                    || ((entry.Act == StaffAct.Joined || entry.Act == StaffAct.Assigned)
                        && entry.To!.Contains(role) && (entry.From == null || !entry.From.Contains(role)))),
            cancellationToken);
    }
}
