using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals.Messages;

/// <summary>
/// What is told of referrals: put in the outbox in the transaction of each step. The moment until which a clock runs stands in what is planned
/// for it: once another clock runs, it is no longer true and isn't sent.
/// </summary>
public sealed class ReferralNews(AppDbContext context, Outbox<AppDbContext> outbox, ReachChannel channel)
{
    static readonly ReferralState[] ToldToSender =
        [ReferralState.Accepted, ReferralState.Declined, ReferralState.Redirected, ReferralState.Completed, ReferralState.Expired];

    /// <summary>Tells what has just become so, and plans what is told if nothing happens.</summary>
    /// <param name="hand">Who made it so: what somebody did themselves, nobody tells them.</param>
    public async Task TellAsync(
        Referral referral, ReferralHand hand, OfficeHours hours, DateTimeOffset now, CancellationToken cancellationToken)
    {
        List<OutboxMessage> messages = [];
        var readers = await ReadersAsync(referral, cancellationToken);
        if (referral.State == ReferralState.Sent)
        {
            messages.AddRange(readers.Select(reader => Mail(ReferralKinds.Arrived, referral, reader, now, now)));
        }
        if (referral.State == ReferralState.Withdrawn)
        {
            messages.AddRange(readers.Select(reader => Mail(ReferralKinds.Withdrawn, referral, reader, now, now)));
        }
        if (ToldToSender.Contains(referral.State) || (referral.State == ReferralState.Withdrawn && hand == ReferralHand.Person))
        {
            messages.Add(new(ReferralKinds.Answered, referral.Id, Channel.Email, now, referral.Since, now, readerId: referral.SentBy) { PersonId = referral.PersonId });
        }
        if (referral.DueAt is { } due)
        {
            messages.AddRange(readers.Select(reader => Mail(ReferralKinds.Reminder, referral, reader, due, now)));
            messages.Add(new(ReferralKinds.Late, referral.Id, Channel.Call, CallAt(due, hours), due, now, readerId: referral.SentBy) { PersonId = referral.PersonId });
        }
        if (referral.State == ReferralState.Accepted
            && await context.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == referral.PersonId, cancellationToken) is { } person)
        {
            messages.Add(new(ReferralKinds.Accepted, referral.Id, channel.Of(person), now, referral.Since, now) { PersonId = person.Id });
        }
        await outbox.AddAsync(messages, cancellationToken);
    }

    // A full working day after the reminder, when people come in.
    static DateTimeOffset CallAt(DateTimeOffset due, OfficeHours hours) =>
        BrusselsTime.At(hours.NextWorkday(BrusselsTime.DayOf(ReferralClock.After(ReferralClock.DaysToCall, due, hours))), OfficeHours.Opens);

    // To a partner without an account it goes as a mail of the counsellor, who hears when it doesn't arrive.
    static OutboxMessage Mail(string kind, Referral referral, Guid reader, DateTimeOffset at, DateTimeOffset now) =>
        new(kind, referral.Id, Channel.Email, at, kind == ReferralKinds.Reminder ? at : referral.Since, now, readerId: reader);

    // Coordinators; where nobody coordinates, whoever may answer.
    async Task<IReadOnlyList<Guid>> ReadersAsync(Referral referral, CancellationToken cancellationToken)
    {
        if (referral.ToOrganisationId is not { } organisation)
        {
            return [referral.SentBy];
        }
        var staff = await context.StaffMembers.AsNoTracking()
            .Where(m => m.OrganisationId == organisation && m.DisabledAt == null
                && (m.Roles.Contains(StaffRole.Coordinator) || m.Roles.Contains(StaffRole.Counsellor)))
            .OrderBy(m => m.Id).ToListAsync(cancellationToken);
        var coordinators = staff.FindAll(m => m.Roles.Contains(StaffRole.Coordinator));
        return [.. (coordinators.Count > 0 ? coordinators : staff).Select(m => m.Id)];
    }
}
