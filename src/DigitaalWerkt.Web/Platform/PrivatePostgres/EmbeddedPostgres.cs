using Npgsql;

namespace DigitaalWerkt.Web.Platform.PrivatePostgres;

/// <summary>
/// A private PostgreSQL for development, tests and demonstrations: no installation, no port (on Windows a loopback port), no password to
/// think of. Several processes may use one data folder: the first starts the server, the last one to leave stops it. A server
/// that outlived a killed application is taken over by the next start.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    static readonly TimeSpan PatienceWithSilence = TimeSpan.FromSeconds(3);
    static readonly TimeSpan PatienceWithRecovery = TimeSpan.FromSeconds(60);
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    readonly PostgresCluster cluster;
    readonly bool leaveRunning;
    IDisposable? use;
    bool startedHere;

    EmbeddedPostgres(PostgresCluster cluster, IDisposable use, bool leaveRunning)
    {
        this.cluster = cluster;
        this.use = use;
        this.leaveRunning = leaveRunning;
    }

    /// <summary>How to reach the database, as its owner. It holds a password: don't log it.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>Whether the server already ran: started by another process, or left behind by one that was killed.</summary>
    public bool WasRunning => !startedHere;

    /// <summary>
    /// Makes the data when there is none, starts the server or joins the one that runs, and makes the database when it is missing.
    /// </summary>
    /// <param name="options">Where and how.</param>
    /// <param name="cancellation">Gives up; a server that was just started is stopped again.</param>
    /// <exception cref="StartupProblemException">
    /// There is no usable PostgreSQL, its user can't reach the folder, or it doesn't start. Show it to whoever starts the application.
    /// </exception>
    public static async Task<EmbeddedPostgres> StartAsync(EmbeddedPostgresOptions options, CancellationToken cancellation = default)
    {
        options = options with { DataDirectory = Path.GetFullPath(options.DataDirectory) };
        var account = await PostgresAccount.ForFolderAsync(options.DataDirectory, cancellation);
        var binaries = await PostgresBinaries.FindAsync(options, account, cancellation);
        var folder = PostgresCluster.Folder(options.DataDirectory, binaries.Major);
        var prepared = new PostgresCluster(folder, binaries, account, options.Durable);
        await prepared.PrepareAsync(cancellation);

        using var starting = await FolderLock.WaitAsync(prepared.StartingLock, cancellation);
        var postgres = new EmbeddedPostgres(prepared, FolderLock.Together(prepared.InUseLock), options.LeaveRunning);

        try
        {
            await postgres.OpenAsync(options.Database, cancellation);

            return postgres;
        }
        catch
        {
            await postgres.LeaveAsync(stop: postgres.startedHere);
            throw;
        }
    }

    /// <summary>
    /// Stops the server (open connections break), unless another process still uses it or
    /// <see cref="EmbeddedPostgresOptions.LeaveRunning"/> was set.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        if (use is not null)
        {
            using var starting = await FolderLock.WaitAsync(cluster.StartingLock, CancellationToken.None);
            await LeaveAsync(stop: !leaveRunning);
        }
    }

    async Task OpenAsync(string database, CancellationToken cancellation)
    {
        var connection = await AnsweringAsync(cancellation);

        if (connection is null)
        {
            startedHere = true;
            await cluster.StartAsync(cancellation);
            connection = await AnsweringAsync(cancellation) ?? throw new StartupProblemException(
                "PostgreSQL started, but gives no answer.", "Start again; if it stays so, read the server's log in the data folder.");
        }

        await using (connection)
        {
            await MakeDatabaseAsync(connection, database, cancellation);
        }

        ConnectionString = cluster.ConnectionString(cluster.Postmaster()!, database);
    }

    async Task LeaveAsync(bool stop)
    {
        Interlocked.Exchange(ref use, null)?.Dispose();

        if (stop && FolderLock.TryAlone(cluster.InUseLock) is { } last)
        {
            using (last)
            {
                await cluster.StopAsync(CancellationToken.None);
            }
        }
    }

    // Null when no server of ours runs. That it is ours is proved by its password, which is in our folder only.
    async Task<NpgsqlConnection?> AnsweringAsync(CancellationToken cancellation)
    {
        var began = TimeProvider.System.GetTimestamp();
        var patience = PatienceWithSilence;

        while (cluster.Postmaster() is { } postmaster && postmaster.MayBeAlive() && TimeProvider.System.GetElapsedTime(began) < patience)
        {
            try
            {
                if (postmaster.Host is not null)
                {
                    return await ConnectAsync(postmaster, cancellation);
                }
            }
            catch (PostgresException answer) when (IsBusy(answer))
            {
                patience = PatienceWithRecovery;
            }
            catch (NpgsqlException silence) when (silence.InnerException is TimeoutException)
            {
                throw new StartupProblemException(
                    $"The database server of this folder runs (process {postmaster.ProcessId}), but gives no answer.",
                    "Is the machine overloaded, or the process paused? Start again later, or stop that process.",
                    silence);
            }
            catch (NpgsqlException)
            {
                // Not listening yet, or the note names somebody else's server: time will tell.
            }

            await Task.Delay(Pause, cancellation);
        }

        return null;
    }

    async Task<NpgsqlConnection> ConnectAsync(PostmasterFile postmaster, CancellationToken cancellation)
    {
        var target = new NpgsqlConnectionStringBuilder(cluster.ConnectionString(postmaster, "postgres")) { Pooling = false, Timeout = 5 };
        var connection = new NpgsqlConnection(target.ConnectionString);

        try
        {
            await connection.OpenAsync(cancellation);

            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    static bool IsBusy(PostgresException answer) =>
        answer.SqlState is PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections;

    static async Task MakeDatabaseAsync(NpgsqlConnection connection, string database, CancellationToken cancellation)
    {
        await using var search = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection)
        {
            Parameters = { new() { Value = database } },
        };

        if (await search.ExecuteScalarAsync(cancellation) is null)
        {
            await using var create = new NpgsqlCommand($"create database \"{database.Replace("\"", "\"\"")}\"", connection);
            await create.ExecuteNonQueryAsync(cancellation);
        }
    }
}
