using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Network;
using DigitaalWerkt.Web.Features.Network.Signals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Network;

/// <summary>Many at once: a number is given once, and an organisation counts once.</summary>
public sealed class SignalRaceTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    const int AtOnce = 20;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_reports_at_once_each_gets_a_number_of_its_own_after_the_highest()
    {
        var highest = await site.QueryAsync(context => context.Signals.MaxAsync(signal => signal.Number, Cancel));

        var made = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() => site.ReportSignalAsync(), Cancel)));

        made.Select(signal => signal.Number).Order().ShouldBe(Enumerable.Range(highest + 1, AtOnce));
    }

    [Fact]
    public async Task A_number_that_another_signal_has_is_given_to_nobody_else()
    {
        await site.ReportSignalAsync(number: 900);

        await using var scope = site.Services.CreateAsyncScope();
        var again = await scope.ServiceProvider.GetRequiredService<ReportSignal>()
            .RunAsync(new(Web.Platform.Persistence.RequestKey.New(), SomeSignal.Words(), null, 900), Cancel);

        (again.Number, again.IsNumberTaken).ShouldBe((null, true));
    }

    [Fact]
    public async Task Of_colleagues_who_say_it_at_once_their_organisation_counts_once()
    {
        var signal = await site.ReportSignalAsync();
        var member = await site.AddStaffMemberAsync([StaffRole.Counsellor]);

        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() => SayAsync(signal, member), Cancel)));

        (await CountAsync(signal)).ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_cannot_see_yet_that_a_colleague_said_it_counts_for_nothing_and_without_the_key_they_would()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        var guarded = await site.ReportSignalAsync();
        await OverlapAsync(guarded, member);
        (await CountAsync(guarded)).ShouldBe(1);

        await RunAsync($"alter table signal_support drop constraint {SignalSupport.OncePerOrganisation}");
        try
        {
            var unguarded = await site.ReportSignalAsync();
            await OverlapAsync(unguarded, member);
            (await CountAsync(unguarded)).ShouldBe(2);
            await RunAsync($"delete from signal_support where signal_id = '{unguarded.Id}'");
        }
        finally
        {
            await RunAsync($"alter table signal_support add constraint {SignalSupport.OncePerOrganisation} primary key (signal_id, organisation_id)");
        }
    }

    /// <summary>One says it and has not finished; a colleague says it too, and then both finish.</summary>
    async Task OverlapAsync(Signal signal, StaffMember member)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await using var open = await context.Database.BeginTransactionAsync(Cancel);
        await scope.ServiceProvider.GetRequiredService<SupportSignal>().AddAsync(signal.Id, HandOf(member), Cancel);
        var colleague = Task.Run(() => SayAsync(signal, member), Cancel);
        await UntilWaitsOrDoneAsync(colleague);
        await open.CommitAsync(Cancel);
        await colleague;
    }

    /// <summary>Until the database says that somebody waits for a lock, or the colleague is ready.</summary>
    async Task UntilWaitsOrDoneAsync(Task colleague)
    {
        while (!colleague.IsCompleted && !await site.QueryAsync(context => context.Database
            .SqlQuery<bool>($"select exists (select 1 from pg_locks where not granted) as \"Value\"").SingleAsync(Cancel)))
        {
            await Task.Yield();
        }
    }

    async Task SayAsync(Signal signal, StaffMember member)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SupportSignal>().AddAsync(signal.Id, HandOf(member), Cancel);
    }

    NetworkHand HandOf(StaffMember member) => new(member.Id, member.OrganisationId, site.Clock.GetUtcNow());

    Task<int> CountAsync(Signal signal) => site.QueryAsync(context => context.SignalSupports.CountAsync(s => s.SignalId == signal.Id, Cancel));

    Task<int> RunAsync(string sql) => site.QueryAsync(context => context.Database.ExecuteSqlRawAsync(sql, Cancel));
}
