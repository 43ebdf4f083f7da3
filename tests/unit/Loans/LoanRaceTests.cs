using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Loans;
using DigitaalWerkt.Web.Features.Loans.Devices;
using DigitaalWerkt.Web.Features.Loans.Lending;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Loans;

/// <summary>One device for forty people at once, with both nets, with one of them, and with none.</summary>
[Collection(nameof(Alone))]
public sealed class LoanRaceTests(ClassSite site) : IClassFixture<ClassSite>
{
    const int AtOnce = 40;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_many_who_want_one_device_at_once_one_gets_it()
    {
        var desk = await LoanHouse.OpenAsync(site);

        var got = await Race.RunAsync(site, Enumerable.Range(0, AtOnce).Select(_ =>
            (Func<IServiceProvider, Task<LendAnswer>>)(services => services.GetRequiredService<LendDevice>().RunAsync(desk.Request(), Cancel))));

        got.Count(answer => answer!.Outcome == LendOutcome.Lent).ShouldBe(1);
        got.Count(answer => answer!.Outcome == LendOutcome.Taken).ShouldBe(AtOnce - 1);
        (await desk.LoansAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Without_the_lock_the_constraint_of_the_database_lets_one_have_it()
    {
        var desk = await LoanHouse.OpenAsync(site);

        var got = await RunUnlockedAsync(desk);

        got.Count(answer => answer!.Outcome == LendOutcome.Lent).ShouldBe(1);
        (await desk.LoansAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Control_without_lock_and_constraint_everybody_gets_the_one_device()
    {
        var desk = await LoanHouse.OpenAsync(site);
        await site.QueryAsync(context => context.Database.ExecuteSqlRawAsync($"drop index {DeviceLoan.OnePerDevice}", Cancel));
        try
        {
            var got = await RunUnlockedAsync(desk);

            got.Count(answer => answer!.Outcome == LendOutcome.Lent).ShouldBe(AtOnce);
        }
        finally
        {
            await site.QueryAsync(context => context.DeviceLoans.ExecuteDeleteAsync(Cancel));
            await site.QueryAsync(context => context.Database.ExecuteSqlRawAsync(
                $"create unique index {DeviceLoan.OnePerDevice} on device_loan (device_id) where ended_at is null", Cancel));
        }
    }

    // All have looked before any of them writes: what happens by chance in a busy week happens here each time.
    Task<IReadOnlyList<LendAnswer?>> RunUnlockedAsync(LoanHouse desk)
    {
        var meeting = new Meeting();
        return Race.RunAsync(site, Enumerable.Range(0, AtOnce).Select(_ => (Func<IServiceProvider, Task<LendAnswer>>)(services =>
        {
            var transaction = new Unlocked(services.GetRequiredService<AppDbContext>(), meeting);
            return ActivatorUtilities.CreateInstance<LendDevice>(services, transaction).RunAsync(desk.Request(), Cancel);
        })));
    }

    sealed class Unlocked(AppDbContext context, Meeting meeting) : LoanTransaction(context)
    {
        readonly AppDbContext context = context;

        public override Task<Device?> LockAsync(Guid deviceId, Guid organisationId, CancellationToken cancellationToken) =>
            context.Devices.SingleOrDefaultAsync(d => d.Id == deviceId, cancellationToken);

        public override async Task<bool> IsLentAsync(Guid deviceId, CancellationToken cancellationToken)
        {
            var isLent = await base.IsLentAsync(deviceId, cancellationToken);
            await meeting.ArriveAsync();
            return isLent;
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
