using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Referrals.Messages;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>What happens to a referral after it was sent, whoever does it.</summary>
public sealed class WorkOnReferral(AppDbContext context, ReferralTransaction transaction, ReferralNews news, TimeProvider clock)
{
    /// <summary>Of many who do it at once, one does.</summary>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<ReferralWork> RunAsync(Guid id, ReferralStep step, ReferralDoer doer, CancellationToken cancellationToken) => transaction.RunAsync(
        () => TakeAsync(id, step, doer, cancellationToken), cancellationToken);

    async Task<ReferralWork> TakeAsync(Guid id, ReferralStep step, ReferralDoer doer, CancellationToken cancellationToken)
    {
        var referral = await transaction.LockAsync(id, cancellationToken);
        if (referral is null || !MayDo(referral, step.Act, doer))
        {
            return ReferralWork.Gone;
        }
        if (referral.State == ReferralSteps.ToState(step.Act))
        {
            return await IsSameAsync(referral, step, doer, cancellationToken) ? ReferralWork.Already : ReferralWork.Over;
        }
        if (!ReferralSteps.Allow(referral.State, step.Act))
        {
            return ReferralWork.Over;
        }
        var now = clock.GetUtcNow();
        context.Add(referral.Take(step, doer, now));
        var hours = await OfficeHours.ReadAsync(context, BrusselsTime.DayOf(referral.SentAt), cancellationToken);
        referral.Run(hours);
        await news.TellAsync(referral, doer.Hand, hours, now, cancellationToken);
        return ReferralWork.Done;
    }

    // A link and a card are checked by whoever opens them, and act for one referral.
    static bool MayDo(Referral referral, ReferralAct act, ReferralDoer doer) => doer.Hand switch
    {
        ReferralHand.Staff => referral.SideOf(doer.OrganisationId!.Value) is { } side && side == ReferralSteps.SideOf(act),
        ReferralHand.Link => referral.LinkHash is not null && ReferralSteps.SideOf(act) == ReferralSide.Receiver,
        ReferralHand.Person => act == ReferralAct.Withdraw,
        _ => act == ReferralAct.Expire,
    };

    Task<bool> IsSameAsync(Referral referral, ReferralStep step, ReferralDoer doer, CancellationToken cancellationToken) =>
        (referral.DeclineReason, referral.Better, referral.Outcome) != (step.Reason, step.Better, step.Outcome)
            ? Task.FromResult(false)
            : context.ReferralEntries.AnyAsync(
                e => e.ReferralId == referral.Id && e.State == referral.State && e.Hand == doer.Hand && e.StaffMemberId == doer.StaffMemberId,
                cancellationToken);
}
