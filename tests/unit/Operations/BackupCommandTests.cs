using DigitaalWerkt.Tests.Site;
using Npgsql;

namespace DigitaalWerkt.Tests.Operations;

/// <summary>Backing up and restoring as an operator does it: with the program, on the command line.</summary>
public sealed class BackupCommandTests(TestDatabase databases) : IDisposable
{
    const string Key = "een-lange-sleutel-van-een-beheerder";

    readonly string folder = Path.Combine(Path.GetTempPath(), $"dw-backups-{Guid.NewGuid():N}");

    [Fact]
    public async Task A_site_is_backed_up_tried_and_restored_and_no_secret_is_said()
    {
        var database = await databases.CreateWithTablesAsync();
        await using (var site = SiteProcess.Start([("ConnectionStrings__Database", database)]))
        {
            await site.ReadyAsync();
        }

        var backup = await RunAsync(database, "backup", "--to", folder);
        var file = backup.Output.Split('\n')[0].Trim();
        File.Exists(file).ShouldBeTrue(backup.Output);
        backup.Output.ShouldContain("encrypted");

        var drill = await RunAsync(database, "restore", "drill");
        drill.Output.ShouldContain("all as they were");

        var empty = await databases.CreateAsync();
        var restore = await RunAsync(database, "restore", "--from", file, "--into", new NpgsqlConnectionStringBuilder(empty).Database!);
        restore.Output.ShouldContain("as in the back-up of");
        await using var restored = SiteProcess.Start([("ConnectionStrings__Database", empty)]);
        await restored.ReadyAsync();
    }

    [Fact]
    public async Task What_it_cannot_do_it_says_in_two_lines()
    {
        var database = await databases.CreateAsync();

        await RefusedAsync(database, "I need the folder", "backup");
        await RefusedAsync(database, "I need the file", "restore", "--from", "x");
        await RefusedAsync(database, "There is no back-up", "restore", "--from", "/nowhere/x.dump", "--into", "x");
        await RefusedAsync(database, "can't be read", "restore", "drill");
        await RefusedAsync(database, "can't be made", "backup", "--to", "/proc/nowhere");
        await RefusedAsync(new NpgsqlConnectionStringBuilder(database) { Database = "nowhere" }.ConnectionString, "can't be opened", "backup", "--to", folder);
    }

    [Fact]
    public async Task A_key_that_is_too_short_is_refused_and_not_said()
    {
        await using var program = SiteProcess.Start(
            [("ConnectionStrings__Database", await databases.CreateAsync()), ("Backup__Key", "te kort")], "backup", "--to", folder);

        (await program.EndAsync()).ShouldBe(1);

        program.Errors.ShouldContain("Backup__Key is shorter");
        (program.Errors + program.Output).ShouldNotContain("te kort");
    }

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    async Task RefusedAsync(string database, string said, params string[] arguments)
    {
        var program = await RunAsync(database, code: 1, arguments);

        program.Errors.ShouldContain(said);
        program.Errors.ShouldNotContain("   at ");
    }

    Task<(string Output, string Errors)> RunAsync(string database, params string[] arguments) => RunAsync(database, code: 0, arguments);

    async Task<(string Output, string Errors)> RunAsync(string database, int code, params string[] arguments)
    {
        await using var program = SiteProcess.Start(
            [
                ("ConnectionStrings__Database", database), ("Backup__Folder", folder), ("Backup__Key", Key),
                ("Backup__DrillDatabase", $"drill_{new NpgsqlConnectionStringBuilder(database).Database}"),
            ],
            arguments);
        (await program.EndAsync()).ShouldBe(code, program.Errors + program.Output);
        var said = program.Output + program.Errors;
        said.ShouldNotContain(Key);
        said.ShouldNotContain(new NpgsqlConnectionStringBuilder(database).Password!);
        return (program.Output, program.Errors);
    }
}
