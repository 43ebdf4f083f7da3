using System.Security.Cryptography;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Backups;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Platform.Backups;

/// <summary>Trying whether the last back-up is worth something.</summary>
public sealed class RestoreDrillTests(TestDatabase databases) : IAsyncLifetime
{
    readonly BackupSite site = new(databases);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => site.InitializeAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_good_one_is_restored_counted_noted_and_dropped()
    {
        await site.BookAsync(ClassSite.Request(await site.PlanAsync()));
        var path = await site.BackUpAsync();
        // What happens afterwards isn't in it, and is no difference.
        await site.BookAsync(ClassSite.Request(await site.PlanAsync()));

        var run = await DrillAsync();

        (run.Kind, run.Problem, run.File).ShouldBe((BackupKind.Drill, null, Path.GetFileName(path)));
        run.Rows.ShouldBeGreaterThan(0);
        (await site.QueryAsync(context => context.BackupRuns.CountAsync(r => r.Kind == BackupKind.Drill && r.Problem == null, Cancellation))).ShouldBe(1);
        await ShouldBeGoneAsync();
    }

    [Fact]
    public async Task One_that_holds_something_else_than_it_says_is_found_and_dropped()
    {
        var path = await site.BackUpAsync();
        var said = DatabaseContents.Parse(await File.ReadAllTextAsync(path + ".json", Cancellation))!;
        var more = said with { Tables = said.Tables.ToDictionary(t => t.Key, t => t.Key == "public.person" ? t.Value + 1 : t.Value) };
        await File.WriteAllTextAsync(path + ".json", more.ToString(), Cancellation);
        var lines = new[] { path, path + ".json" }.Select(file =>
            $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}  {Path.GetFileName(file)}\n");
        await File.WriteAllTextAsync(path + ".sha256", string.Concat(lines), Cancellation);

        var found = await Should.ThrowAsync<BackupProblemException>(DrillAsync);

        found.Problem.ShouldBe(BackupProblem.Differs);
        found.Message.ShouldContain("public.person");
        await ShouldBeGoneAsync();
    }

    [Fact]
    public async Task One_in_which_seats_and_bookings_do_not_agree_is_found()
    {
        var session = await site.PlanAsync();
        await site.QueryAsync(context => context.ClassSessions.Where(s => s.Id == session.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(s => s.Booked, 3), Cancellation));
        await site.BackUpAsync();

        var found = await Should.ThrowAsync<BackupProblemException>(DrillAsync);

        found.Problem.ShouldBe(BackupProblem.Contradicts);
        found.Message.ShouldContain("seats");
        found.Message.ShouldNotContain("agenda");
        await ShouldBeGoneAsync();
    }

    [Fact]
    public async Task A_database_that_no_drill_made_is_left_alone()
    {
        await site.BackUpAsync();
        await BackupSite.AskAsync(await site.DatabaseAsync(), $"create database {site.Drill}");

        (await Should.ThrowAsync<BackupProblemException>(DrillAsync)).Problem.ShouldBe(BackupProblem.Taken);

        (await ThereAsync()).ShouldBe(true);
        await BackupSite.AskAsync(await site.DatabaseAsync(), $"comment on database {site.Drill} is 'restore drill of digitaal-werkt; it is dropped again'");
        (await DrillAsync()).Problem.ShouldBeNull();
        await ShouldBeGoneAsync();
    }

    [Fact]
    public async Task Without_a_back_up_it_says_so()
    {
        Directory.CreateDirectory(site.Folder);

        (await Should.ThrowAsync<BackupProblemException>(DrillAsync)).Problem.ShouldBe(BackupProblem.Nothing);
        (await site.QueryAsync(context => context.BackupRuns.SingleAsync(Cancellation))).Problem.ShouldBe(BackupProblem.Nothing);
    }

    [Fact]
    public async Task The_jobs_do_both_and_an_alarm_says_which_went_wrong()
    {
        var jobs = site.Services.GetRequiredService<RunJobs<AppDbContext>>();

        var ran = await jobs.RunDueAsync(Cancellation);

        ran.ShouldContain("make-backup");
        BackupFile.AllIn(site.Folder).Count.ShouldBe(1);
        // The first time both are due at once, and there may be nothing to try yet.
        (await site.QueryAsync(context => context.ScheduledJobs.CountAsync(j => j.Alarm != null, Cancellation))).ShouldBe(0);
        await File.WriteAllTextAsync(BackupFile.AllIn(site.Folder)[0], "niets", Cancellation);
        site.Clock.Advance(TimeSpan.FromDays(8));
        await site.QueryAsync(context => context.ScheduledJobs.Where(j => j.Name == "make-backup")
            .ExecuteUpdateAsync(change => change.SetProperty(j => j.DueAt, site.Clock.GetUtcNow().AddDays(1)), Cancellation));
        await jobs.RunDueAsync(Cancellation);
        (await site.QueryAsync(context => context.ScheduledJobs.SingleAsync(j => j.Name == "drill-restore", Cancellation)))
            .Alarm.ShouldBe(nameof(BackupProblem.Broken));
        await using var scope = site.Services.CreateAsyncScope();
        var texts = scope.ServiceProvider.GetRequiredService<Texts>();
        foreach (var job in scope.ServiceProvider.GetServices<IJob>().Where(job => job.Name is "make-backup" or "drill-restore"))
        {
            new[] { "", "_Failed", "_Found" }.ShouldAllBe(part => texts.Dutch(job.Feature, $"Job_{job.Name}{part}", "Broken").Length > 0);
        }
        (await scope.ServiceProvider.GetRequiredService<JobAlarms<AppDbContext>>().ReadAsync(Cancellation))
            .ShouldContain(alarm => alarm.Title == "Reservekopie uitproberen");
    }

    [Fact]
    public async Task It_is_held_in_the_night_to_Sunday()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var job = scope.ServiceProvider.GetServices<IJob>().Single(job => job.Name == "drill-restore");

        // 14 September 2027 is a Tuesday; at 2.00 UTC it is 4.00 in Ghent.
        job.NextAfter(new(2027, 9, 14, 8, 0, 0, TimeSpan.Zero)).ShouldBe(new(2027, 9, 19, 2, 0, 0, TimeSpan.Zero));
        job.NextAfter(new(2027, 9, 19, 2, 0, 0, TimeSpan.Zero)).ShouldBe(new(2027, 9, 26, 2, 0, 0, TimeSpan.Zero));
    }

    async Task<BackupRun> DrillAsync() => await site.Services.GetRequiredService<DrillRestore>().RunAsync(await site.DatabaseAsync(), Cancellation);

    async Task<object?> ThereAsync() =>
        await BackupSite.AskAsync(await site.DatabaseAsync(), $"select exists (select from pg_database where datname = '{site.Drill}')");

    async Task ShouldBeGoneAsync() => (await ThereAsync()).ShouldBe(false);
}
