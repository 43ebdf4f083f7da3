using System.Diagnostics;
using System.Globalization;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.PrivatePostgres;
using Npgsql;

namespace DigitaalWerkt.Tests.Platform.PrivatePostgres;

public sealed class EmbeddedPostgresTests(EmbeddedPostgresTests.DataFolder data) : IClassFixture<EmbeddedPostgresTests.DataFolder>
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_folder_becomes_a_database_that_sorts_as_in_Flanders_and_lives_in_UTC()
    {
        await using var postgres = await StartAsync(data.Path);

        var sorted = await AskAsync(postgres, "select string_agg(w, ' ' order by w) from (values ('zo'), ('één'), ('Fiets')) v(w)");
        var zone = await AskAsync(postgres, "show timezone");

        sorted.ShouldBe("één Fiets zo");
        zone.ShouldBe("UTC");
    }

    [Fact]
    public async Task The_server_can_not_be_reached_over_the_network()
    {
        await using var postgres = await StartAsync(data.Path);

        var addresses = await AskAsync(postgres, "show listen_addresses");

        addresses.ShouldBe(OperatingSystem.IsWindows() ? "127.0.0.1" : "");
    }

    [Fact]
    public async Task Data_survive_a_stop_and_a_start()
    {
        await using (var before = await StartAsync(data.Path))
        {
            await AskAsync(before, "create table kept (word text); insert into kept values ('hier') returning word");
        }

        await using var after = await StartAsync(data.Path);

        after.WasRunning.ShouldBeFalse();
        (await AskAsync(after, "select word from kept")).ShouldBe("hier");
    }

    [Fact]
    public async Task A_server_whose_owner_vanished_is_taken_over_and_then_stopped()
    {
        string born;

        await using (var vanished = await StartAsync(data.Path, leaveRunning: true))
        {
            born = await BornAsync(vanished);
        }

        var heir = await StartAsync(data.Path);

        heir.WasRunning.ShouldBeTrue();
        (await BornAsync(heir)).ShouldBe(born);

        await heir.DisposeAsync();
        await Should.ThrowAsync<NpgsqlException>(() => BornAsync(heir));
    }

    [Fact]
    public async Task Two_starts_at_once_share_one_server_until_the_last_one_leaves()
    {
        var both = await Task.WhenAll(StartAsync(data.Path), StartAsync(data.Path));
        var born = await BornAsync(both[0]);

        both.Count(postgres => postgres.WasRunning).ShouldBe(1);
        await both.Single(postgres => !postgres.WasRunning).DisposeAsync();

        var stays = both.Single(postgres => postgres.WasRunning);
        (await BornAsync(stays)).ShouldBe(born);

        await stays.DisposeAsync();
        await Should.ThrowAsync<NpgsqlException>(() => BornAsync(stays));
    }

    [Fact]
    public async Task A_note_of_a_crashed_server_that_names_somebody_elses_process_does_not_stop_the_start()
    {
        string cluster;

        await using (var before = await StartAsync(data.Path))
        {
            cluster = await AskAsync(before, "show data_directory");
        }

        // Not our own process: PostgreSQL knows its ancestors, and does not count them.
        using var other = Process.Start(OperatingSystem.IsWindows() ? "timeout" : "sleep", "60");
        var process = other.Id.ToString(CultureInfo.InvariantCulture);
        await File.WriteAllLinesAsync(Path.Combine(cluster, "postmaster.pid"), [process, cluster, "1", "5432", cluster, ""], Cancellation);

        try
        {
            await using var after = await StartAsync(data.Path);

            after.WasRunning.ShouldBeFalse();
        }
        finally
        {
            other.Kill();
        }
    }

    [Fact]
    public async Task A_folder_too_deep_for_a_socket_works_too()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such limit: it uses a port.");
        using var deep = new DataFolder();

        await using var postgres = await StartAsync(Path.Combine(deep.Path, new string('d', 110)));

        (await AskAsync(postgres, "show unix_socket_directories")).Length.ShouldBeLessThan(60);
    }

    [Fact]
    public async Task A_folder_without_PostgreSQL_is_named_and_comes_with_advice()
    {
        var options = Options(data.Path) with { BinariesDirectory = data.Path };

        var problem = await Should.ThrowAsync<StartupProblemException>(() => EmbeddedPostgres.StartAsync(options, Cancellation));

        problem.Message.ShouldContain(data.Path);
        problem.Remedy.ShouldContain("Configure the right folder");
    }

    static Task<EmbeddedPostgres> StartAsync(string folder, bool leaveRunning = false) =>
        EmbeddedPostgres.StartAsync(Options(folder) with { LeaveRunning = leaveRunning }, Cancellation);

    static EmbeddedPostgresOptions Options(string folder) => new() { DataDirectory = folder, Durable = false };

    static Task<string> BornAsync(EmbeddedPostgres postgres) => AskAsync(postgres, "select pg_postmaster_start_time()::text");

    static async Task<string> AskAsync(EmbeddedPostgres postgres, string question)
    {
        await using var source = NpgsqlDataSource.Create(postgres.ConnectionString);
        await using var command = source.CreateCommand(question);

        return (string)(await command.ExecuteScalarAsync(Cancellation))!;
    }

    /// <summary>One folder for all tests of this class: a start in an empty folder costs a second, a later one a fourth of that.</summary>
    public sealed class DataFolder : IDisposable
    {
        public DataFolder() => Directory.CreateDirectory(Path);

        // Not a private folder: when we are root, PostgreSQL runs as somebody else.
        public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"dw-test-{Guid.NewGuid():N}");

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
