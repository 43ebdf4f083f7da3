using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

/// <summary>
/// Counts the wrong codes of the second step in a day, of the app and of paper together. Somebody who guesses knows the password
/// already, and the pause of <see cref="SignInTries"/> only slows them down: so the person and their coordinators hear of it, once
/// a day. It never locks an account for good, because then anybody with the password could keep the person out.
/// </summary>
public sealed class WrongCodes(AppDbContext context, AccountActs acts, TimeProvider clock)
{
    /// <summary>More than a person mistypes in a day.</summary>
    public const int Alarming = 20;

    /// <summary>How long coordinators see it on their start page and in the list of staff.</summary>
    public static readonly TimeSpan Shown = TimeSpan.FromDays(7);

    public async Task CountAsync(StaffMember member, CancellationToken cancellationToken)
    {
        var (now, today) = (clock.GetUtcNow(), clock.Today());
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var counted = await context.Database.SqlQuery<int>(
            $"""
            update staff_member set wrong_codes = case when wrong_codes_on = {today} then wrong_codes + 1 else 1 end, wrong_codes_on = {today}
            where id = {member.Id} returning wrong_codes as "Value"
            """).ToListAsync(cancellationToken);
        // The update of the row lets the tries of all instances follow each other, so that one of them is the twentieth.
        if (counted is [Alarming])
        {
            await acts.SaveAsync(new AuditEntry(StaffAct.ManyWrongCodes, actorId: null, member.Id, member.OrganisationId, now), cancellationToken);
        }
        await transaction.CommitAsync(cancellationToken);
    }
}
