using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Referrals.Messages;
using DigitaalWerkt.Web.Features.Referrals.Partner;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals.Send;

/// <summary>Refers a client who agreed to another organisation.</summary>
public sealed class SendReferral(
    AppDbContext context, ReferralTransaction transaction, PersonRegistry people, Receivers receivers, ReferralTokens tokens, ReferralNews news, TimeProvider clock)
{
    /// <summary>Done twice with the same key it is done once.</summary>
    /// <exception cref="BusyException">It took too long; nothing was kept.</exception>
    public Task<SendAnswer> RunAsync(SendRequest request, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            if (await FindBeforeAsync(request.Key, cancellationToken) is { } before)
            {
                return before;
            }
            // What was booked for it stands: then it goes on, whatever became of whom it goes to in that second.
            if (request.Moment is null && await receivers.NameAsync(request.To, request.FromOrganisationId, cancellationToken) is null)
            {
                return new(SendOutcome.NoReceiver);
            }
            var now = clock.GetUtcNow();
            var hours = await OfficeHours.ReadAsync(context, clock.Today(), cancellationToken);
            var person = await people.FindOrAddAsync(request.Person, isByThem: true, now, cancellationToken);
            var referral = context.Add(new Referral(request, person.Id, now)).Entity;
            if (referral.InitiativeId is not null)
            {
                tokens.Give(referral);
            }
            referral.Run(hours);
            context.Add(new ReferralEntry(referral.Id, ReferralState.Sent, new(ReferralHand.Staff, request.FromOrganisationId, request.SentBy), now));
            await news.TellAsync(referral, ReferralHand.Staff, hours, now, cancellationToken);
            return new(SendOutcome.Sent, referral.Id);
        },
        cancellationToken);

    /// <summary>What this very form did before; null: nothing.</summary>
    public async Task<SendAnswer?> FindBeforeAsync(RequestKey key, CancellationToken cancellationToken) =>
        await context.Referrals.AsNoTracking().SingleOrDefaultAsync(r => r.RequestId == key.Id, cancellationToken) is not { } before ? null
        : before.RequestContent == key.Content ? new(SendOutcome.Sent, before.Id)
        : new(SendOutcome.SentBefore);
}
