using System.Security.Cryptography;
using System.Text;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Web.Platform.Backups;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Platform.Backups;

/// <summary>Back-ups of a real database with pg_dump, and what comes back of them with pg_restore.</summary>
public sealed class BackupTests(BackupSite site, OpenBackupSite open) : IClassFixture<BackupSite>, IClassFixture<OpenBackupSite>
{
    const string Somebody = "Wilhelmina-Fatoumata";

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everything_comes_back_and_seats_and_bookings_agree()
    {
        await BookAsync();

        var path = await site.BackUpAsync();
        var database = await site.EmptyDatabaseAsync();
        var restored = await site.RestoreAsync(path, BackupSite.Key, database);

        restored.Tables["public.booking"].ShouldBeGreaterThan(0);
        restored.Migrations.ShouldBe(await site.QueryAsync(async context => (await context.Database.GetAppliedMigrationsAsync(Cancellation)).ToList()));
        (await BackupSite.AskAsync(database, $"select exists (select from person where first_name = '{Somebody}')")).ShouldBe(true);
        (await BackupSite.AskAsync(
            database, "select bool_and(booked = (select count(*) from booking where session_id = s.id)) from class_session s")).ShouldBe(true);
    }

    [Fact]
    public async Task It_is_noted_and_lies_there_for_its_owner_only_with_hashes_that_others_can_check()
    {
        var path = await site.BackUpAsync();

        var run = await site.QueryAsync(context => context.BackupRuns.OrderByDescending(r => r.EndedAt).FirstAsync(Cancellation));
        (run.Kind, run.Problem, run.File, run.IsEncrypted).ShouldBe((BackupKind.Backup, null, Path.GetFileName(path), true));
        run.Bytes.ShouldBe(new FileInfo(path).Length);
        foreach (var file in new[] { path, path + ".json", path + ".sha256" })
        {
            new FileInfo(file).UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
        var hash = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(path, Cancellation)));
        (await File.ReadAllTextAsync(path + ".sha256", Cancellation)).ShouldStartWith($"{hash}  {Path.GetFileName(path)}\n");
        Directory.GetFiles(site.Folder, "*.partial").ShouldBeEmpty();
    }

    [Fact]
    public async Task With_a_key_nobody_reads_a_name_in_it_and_without_one_it_says_so()
    {
        await BookAsync();
        var (sealedOne, openOne) = (await site.BackUpAsync(), await open.BackUpAsync());

        (await File.ReadAllBytesAsync(openOne, Cancellation)).AsSpan(0, 5).SequenceEqual("PGDMP"u8).ShouldBeTrue();
        var bytes = await File.ReadAllBytesAsync(sealedOne, Cancellation);
        bytes.AsSpan().IndexOf("PGDMP"u8).ShouldBe(-1);
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("first_name")).ShouldBe(-1);
        Path.GetFileName(sealedOne).ShouldEndWith(".dump.enc");
        Path.GetFileName(openOne).ShouldEndWith(".dump");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("een-andere-sleutel-dan-die-van-toen")]
    public async Task Without_the_right_key_nothing_is_restored(string? key)
    {
        var path = await site.BackUpAsync();
        var database = await site.EmptyDatabaseAsync();

        var refused = await Should.ThrowAsync<BackupProblemException>(() => site.RestoreAsync(path, key, database));

        refused.Problem.ShouldBe(BackupProblem.Key);
        (refused.Message + refused.Remedy).ShouldNotContain(key ?? BackupSite.Key);
        await ShouldBeEmptyAsync(database);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_was_changed_or_cut_off_is_refused_before_a_row_is_written(bool isCut)
    {
        var path = await site.BackUpAsync();
        var database = await site.EmptyDatabaseAsync();
        await SpoilAsync(path, isCut);

        (await Should.ThrowAsync<BackupProblemException>(() => site.RestoreAsync(path, BackupSite.Key, database))).Problem.ShouldBe(BackupProblem.Broken);

        await ShouldBeEmptyAsync(database);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_makes_the_hash_fit_again_is_refused_all_the_same_when_there_is_a_key(bool isCut)
    {
        var path = await site.BackUpAsync();
        var database = await site.EmptyDatabaseAsync();
        await SpoilAsync(path, isCut);
        await SignAsync(path);

        (await Should.ThrowAsync<BackupProblemException>(() => site.RestoreAsync(path, BackupSite.Key, database))).Problem.ShouldBe(BackupProblem.Broken);

        await ShouldBeEmptyAsync(database);
    }

    [Theory]
    [InlineData(".sha256")]
    [InlineData(".json")]
    [InlineData("")]
    public async Task A_back_up_of_which_a_part_is_missing_is_refused(string part)
    {
        var path = await open.BackUpAsync();
        File.Delete(path + part);

        (await Should.ThrowAsync<BackupProblemException>(() => open.RestoreAsync(path, key: null))).Problem.ShouldBe(BackupProblem.Broken);
    }

    [Fact]
    public async Task A_database_in_which_something_is_gets_nothing()
    {
        var path = await site.BackUpAsync();
        var database = await site.EmptyDatabaseAsync();
        await BackupSite.AskAsync(database, "create table mine (id int)");

        (await Should.ThrowAsync<BackupProblemException>(() => site.RestoreAsync(path, BackupSite.Key, database))).Problem.ShouldBe(BackupProblem.Taken);

        (await BackupSite.AskAsync(database, "select count(*) from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")).ShouldBe(1L);
    }

    [Fact]
    public async Task The_site_itself_is_never_restored_over()
    {
        var path = await site.BackUpAsync();

        (await Should.ThrowAsync<BackupProblemException>(async () => await site.RestoreAsync(path, BackupSite.Key, await site.DatabaseAsync())))
            .Problem.ShouldBe(BackupProblem.Taken);
    }

    [Fact]
    public async Task Only_as_many_are_kept_as_the_settings_say()
    {
        var made = new[] { await site.BackUpAsync(), await site.BackUpAsync(), await site.BackUpAsync() };

        BackupFile.AllIn(site.Folder).ShouldBe([made[2], made[1]]);
        Directory.GetFiles(site.Folder).Length.ShouldBe(6);
    }

    [Fact]
    public async Task What_a_killed_program_left_is_removed_the_next_day_and_nothing_else()
    {
        Directory.CreateDirectory(site.Folder);
        var left = Path.Combine(site.Folder, "digitaal-werkt-20270101-023000-000.dump.enc");
        string[] unfinished = [left + ".partial", left + ".json", Path.Combine(site.Folder, "digitaal-werkt-20270102-023000-000.dump")];
        var other = Path.Combine(site.Folder, "iets-anders.partial");
        foreach (var file in unfinished.Append(other))
        {
            await File.WriteAllTextAsync(file, "half", Cancellation);
        }

        var path = await site.BackUpAsync();

        unfinished.Where(File.Exists).ShouldBeEmpty();
        File.Exists(other).ShouldBeTrue();
        File.Exists(path).ShouldBeTrue();
        File.Delete(other);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_named_and_noted()
    {
        var make = site.Services.GetRequiredService<MakeBackup>();

        var refused = await Should.ThrowAsync<BackupProblemException>(
            async () => await make.RunAsync(await site.DatabaseAsync(), "/proc/nowhere", Cancellation));

        refused.Problem.ShouldBe(BackupProblem.Folder);
        refused.Message.ShouldContain("/proc/nowhere");
        (await site.QueryAsync(context => context.BackupRuns.CountAsync(r => r.Problem == BackupProblem.Folder, Cancellation))).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_database_that_the_program_has_never_seen_is_backed_up_as_it_is()
    {
        var database = await site.EmptyDatabaseAsync();
        await BackupSite.AskAsync(database, "create table mine (id int); insert into mine values (1), (2)");

        var run = await site.Services.GetRequiredService<MakeBackup>().RunAsync(database, Path.Combine(site.Folder, "elders"), Cancellation);

        (run.Tables, run.Rows).ShouldBe((1, 2L));
        (await BackupSite.AskAsync(database, "select to_regclass('backup_run') is null")).ShouldBe(true);
    }

    async Task BookAsync()
    {
        foreach (var one in new ClassSite[] { site, open })
        {
            await one.BookAsync(ClassSite.Request(await one.PlanAsync(), ClassSite.SomeBody(Somebody)));
        }
    }

    static async Task SpoilAsync(string path, bool isCut)
    {
        var bytes = await File.ReadAllBytesAsync(path, Cancellation);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(path, isCut ? bytes[..^100] : bytes, Cancellation);
    }

    static async Task SignAsync(string path)
    {
        string[] files = [path, path + ".json"];
        var lines = await Task.WhenAll(files.Select(async file =>
            $"{Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file, Cancellation)))}  {Path.GetFileName(file)}\n"));
        await File.WriteAllTextAsync(path + ".sha256", string.Concat(lines), Cancellation);
    }

    static async Task ShouldBeEmptyAsync(string database) =>
        (await BackupSite.AskAsync(database, "select count(*) from pg_class where relnamespace = 'public'::regnamespace")).ShouldBe(0L);
}
