using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Referrals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Referrals;

/// <summary>Forty who accept at once, with both nets, with one of them, and with none; and a consent that is taken back meanwhile, also in the order
/// that goes wrong without the lock.</summary>
[Collection(nameof(Alone))]
public sealed class ReferralRaceTests(ClassSite site) : IClassFixture<ClassSite>
{
    const int AtOnce = 40;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_many_who_accept_at_once_one_does()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var referral = await houses.SendAsync();

        var got = await Race.RunAsync(site, Enumerable.Range(0, AtOnce).Select(_ => Accept(houses, referral)));

        got.Count(worked => worked!.Work == ReferralWork.Done).ShouldBe(1);
        got.Count(worked => worked!.Work == ReferralWork.Already).ShouldBe(AtOnce - 1);
        (await houses.StoryAsync(referral.Id)).ShouldBe([ReferralState.Sent, ReferralState.Accepted]);
    }

    [Fact]
    public async Task Without_the_lock_the_index_of_the_database_lets_one_accept()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var referral = await houses.SendAsync();

        var got = await RunUnlockedAsync(houses, referral);

        got.Count(worked => worked!.Work == ReferralWork.Done).ShouldBe(1);
        (await houses.StoryAsync(referral.Id)).ShouldBe([ReferralState.Sent, ReferralState.Accepted]);
    }

    [Fact]
    public async Task Control_without_lock_and_index_everybody_accepts()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var referral = await houses.SendAsync();
        await site.QueryAsync(context => context.Database.ExecuteSqlRawAsync($"drop index {ReferralEntry.Once}", Cancel));
        try
        {
            var got = await RunUnlockedAsync(houses, referral);

            got.Count(worked => worked!.Work == ReferralWork.Done).ShouldBe(AtOnce);
        }
        finally
        {
            await site.QueryAsync(context => context.ReferralEntries.ExecuteDeleteAsync(Cancel));
            await site.QueryAsync(context => context.Database.ExecuteSqlRawAsync(
                $"create unique index {ReferralEntry.Once} on referral_entry (referral_id, state)", Cancel));
        }
    }

    [Fact]
    public async Task A_consent_that_is_taken_back_while_it_is_accepted_is_taken_back()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var referral = await houses.SendAsync();
        Func<IServiceProvider, Task<Worked>> withdraw = async services =>
            new(await services.GetRequiredService<WorkOnReferral>().RunAsync(referral.Id, new(ReferralAct.Withdraw), houses.SenderHand, Cancel));

        var got = await Race.RunAsync(site, Race.Mixed(Enumerable.Repeat(Accept(houses, referral), AtOnce / 2), [withdraw]));

        got.Count(worked => worked!.Work == ReferralWork.Done).ShouldBeInRange(1, 2);
        var now = await houses.NowAsync(referral.Id);
        (now.State, now.IsShared, now.Sentence).ShouldBe((ReferralState.Withdrawn, false, null));
        (await houses.StoryAsync(referral.Id))[^1].ShouldBe(ReferralState.Withdrawn);
    }

    [Fact]
    public async Task Whoever_withdraws_while_it_is_accepted_comes_after_it_and_ends_it()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var referral = await houses.SendAsync();

        var (accepted, withdrawn) = await OverlapAsync(referral, (ReferralAct.Accept, houses.ReceiverHand), (ReferralAct.Withdraw, houses.SenderHand), locks: true);

        (accepted.Work, withdrawn.Work).ShouldBe((ReferralWork.Done, ReferralWork.Done));
        var now = await houses.NowAsync(referral.Id);
        (now.State, now.IsShared, now.Sentence).ShouldBe((ReferralState.Withdrawn, false, null));
        (await houses.StoryAsync(referral.Id)).ShouldBe([ReferralState.Sent, ReferralState.Accepted, ReferralState.Withdrawn]);
    }

    [Fact]
    public async Task Whoever_accepts_while_it_is_withdrawn_comes_too_late()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var referral = await houses.SendAsync();

        var (withdrawn, accepted) = await OverlapAsync(referral, (ReferralAct.Withdraw, houses.SenderHand), (ReferralAct.Accept, houses.ReceiverHand), locks: true);

        (withdrawn.Work, accepted.Work).ShouldBe((ReferralWork.Done, ReferralWork.Over));
        (await houses.NowAsync(referral.Id)).State.ShouldBe(ReferralState.Withdrawn);
        (await houses.StoryAsync(referral.Id)).ShouldBe([ReferralState.Sent, ReferralState.Withdrawn]);
    }

    [Fact]
    public async Task Control_without_the_lock_it_is_accepted_after_it_was_withdrawn()
    {
        var houses = await ReferralHouses.OpenAsync(site);
        var referral = await houses.SendAsync();

        var (accepted, withdrawn) = await OverlapAsync(referral, (ReferralAct.Accept, houses.ReceiverHand), (ReferralAct.Withdraw, houses.SenderHand), locks: false);

        (accepted.Work, withdrawn.Work).ShouldBe((ReferralWork.Done, ReferralWork.Done));
        (await houses.NowAsync(referral.Id)).State.ShouldBe(ReferralState.Accepted, "the person took their consent back, and it goes on");
    }

    // The first has looked and has not written yet when the other comes.
    Task<(Worked First, Worked Second)> OverlapAsync(
        Referral referral, (ReferralAct Act, ReferralDoer Doer) first, (ReferralAct Act, ReferralDoer Doer) second, bool locks) => Overlap.RunAsync(
        site,
        async (services, meanwhile) =>
        {
            var transaction = new Slow(services.GetRequiredService<AppDbContext>(), meanwhile, locks);
            return new Worked(await ActivatorUtilities.CreateInstance<WorkOnReferral>(services, transaction)
                .RunAsync(referral.Id, new(first.Act), first.Doer, Cancel));
        },
        async services => new Worked(await services.GetRequiredService<WorkOnReferral>().RunAsync(referral.Id, new(second.Act), second.Doer, Cancel)));

    static Func<IServiceProvider, Task<Worked>> Accept(ReferralHouses houses, Referral referral) => async services =>
        new(await services.GetRequiredService<WorkOnReferral>().RunAsync(referral.Id, new(ReferralAct.Accept), houses.ReceiverHand, Cancel));

    // All have looked before any of them writes: what happens by chance in a busy week happens here each time.
    Task<IReadOnlyList<Worked?>> RunUnlockedAsync(ReferralHouses houses, Referral referral)
    {
        var meeting = new Meeting();
        return Race.RunAsync(site, Enumerable.Range(0, AtOnce).Select(_ => (Func<IServiceProvider, Task<Worked>>)(async services =>
        {
            var transaction = new Unlocked(services.GetRequiredService<AppDbContext>(), meeting);
            return new(await ActivatorUtilities.CreateInstance<WorkOnReferral>(services, transaction)
                .RunAsync(referral.Id, new(ReferralAct.Accept), houses.ReceiverHand, Cancel));
        })));
    }

    sealed record Worked(ReferralWork Work);

    sealed class Unlocked(AppDbContext context, Meeting meeting) : ReferralTransaction(context)
    {
        readonly AppDbContext context = context;

        public override async Task<Referral?> LockAsync(Guid id, CancellationToken cancellationToken)
        {
            var referral = await context.Referrals.SingleOrDefaultAsync(r => r.Id == id, cancellationToken);
            await meeting.ArriveAsync();
            return referral;
        }
    }

    /// <summary>Once it has looked something else happens, and only then it goes on.</summary>
    sealed class Slow(AppDbContext context, Func<Task> meanwhile, bool locks) : ReferralTransaction(context)
    {
        readonly AppDbContext context = context;

        public override async Task<Referral?> LockAsync(Guid id, CancellationToken cancellationToken)
        {
            var referral = locks
                ? await base.LockAsync(id, cancellationToken)
                : await context.Referrals.SingleOrDefaultAsync(r => r.Id == id, cancellationToken);
            await meanwhile();
            return referral;
        }
    }

    sealed class Meeting
    {
        readonly TaskCompletionSource complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
        int missing = AtOnce;

        // Whoever tries once more comes after it, and just passes.
        public Task ArriveAsync()
        {
            if (Interlocked.Decrement(ref missing) == 0)
            {
                complete.SetResult();
            }
            return complete.Task;
        }
    }
}
