using System.Globalization;
using System.Security.Cryptography;
using Npgsql;

namespace DigitaalWerkt.Web.Platform.PrivatePostgres;

/// <summary>
/// One folder with a PostgreSQL of our own: its data, password, log and locks. It knows how to make, start and stop the server;
/// <see cref="EmbeddedPostgres"/> decides when.
/// </summary>
sealed class PostgresCluster(string folder, PostgresBinaries binaries, PostgresAccount account, bool durable)
{
    const string User = "digitaal_werkt";
    const string Settings = "digitaal-werkt.conf";
    const string FolderPrefix = "postgres-";
    const long LargestLog = 1024 * 1024;
    static readonly TimeSpan PatienceWithOldServer = TimeSpan.FromSeconds(10);

    /// <summary>Held while somebody starts or stops the server.</summary>
    public string StartingLock => Path.Combine(folder, "starting.lock");

    /// <summary>Held together by everybody who uses the server.</summary>
    public string InUseLock => Path.Combine(folder, "in-use.lock");

    string Data => Path.Combine(folder, "cluster");
    string PasswordFile => Path.Combine(folder, "password");
    string Log => Path.Combine(folder, "server.log");

    public static string Folder(string dataDirectory, int major) => Path.Combine(dataDirectory, FolderPrefix + major);

    public static bool Exists(string dataDirectory, int major) =>
        Directory.Exists(Path.Combine(Folder(dataDirectory, major), "cluster"));

    public static int? NewestMajor(string dataDirectory) => !Directory.Exists(dataDirectory)
        ? null
        : Directory.GetDirectories(dataDirectory, FolderPrefix + "*")
            .Select(path => Path.GetFileName(path)[FolderPrefix.Length..])
            .Select(name => int.TryParse(name, CultureInfo.InvariantCulture, out var major) ? major : 0)
            .Where(major => Exists(dataDirectory, major))
            .Max(major => (int?)major);

    /// <summary>Makes the folder, open to nobody but the account.</summary>
    /// <exception cref="StartupProblemException">It can't be made, or PostgreSQL can't work in it.</exception>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        // pg_ctl hands its paths to a shell, between double quotes.
        if (!OperatingSystem.IsWindows() && folder.IndexOfAny(['"', '$', '`', '\\', '\n']) >= 0)
        {
            throw new StartupProblemException(
                $"PostgreSQL can't work in '{folder}': there is a quote, dollar or backslash in that name.",
                "Configure another data folder.");
        }

        PrivateFiles.MakeFolder(folder);
        await account.TakeAsync(folder, cancellation);
        await account.DemandReachAsync(folder, cancellation);
    }

    /// <summary>The server's note, if there is one.</summary>
    public PostmasterFile? Postmaster() => Directory.Exists(Data) ? PostmasterFile.Read(Data) : null;

    /// <summary>How to connect to the server that the note names.</summary>
    public string ConnectionString(PostmasterFile postmaster, string database) => new NpgsqlConnectionStringBuilder
    {
        Host = postmaster.Host,
        Port = postmaster.Port,
        Database = database,
        Username = User,
        Password = File.ReadAllText(PasswordFile),
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    }.ConnectionString;

    /// <summary>Makes the data when there is none, and starts the server.</summary>
    /// <exception cref="StartupProblemException">One of them failed; the message ends with the server's last words.</exception>
    public async Task StartAsync(CancellationToken cancellation)
    {
        if (!Directory.Exists(Data))
        {
            await CreateAsync(cancellation);
        }

        ServerAddress.Forget(Postmaster()?.Host);
        PostmasterFile.Disown(Data);
        await File.WriteAllTextAsync(Path.Combine(Data, Settings), await SettingsAsync(cancellation), cancellation);
        await account.TakeAllAsync(folder, cancellation);
        await LaunchAsync(cancellation);
    }

    /// <summary>Stops the server; it breaks off what is going on and writes everything to disk.</summary>
    public async Task StopAsync(CancellationToken cancellation)
    {
        var socket = Postmaster()?.Host;
        await account.RunUnheardAsync(binaries.PgCtl, ["stop", "-s", "-D", Data, "-m", "fast", "-w", "-t", "60"], cancellation);

        ServerAddress.Forget(socket);
    }

    async Task CreateAsync(CancellationToken cancellation)
    {
        // Under another name until it is complete: we may be killed halfway.
        var unfinished = Data + ".new";

        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        File.Delete(PasswordFile);
        PrivateFiles.Write(PasswordFile, RandomNumberGenerator.GetHexString(40));
        await account.TakeAsync(PasswordFile, cancellation);

        var initdb = await account.RunAsync(
            binaries.Initdb,
            [
                "-D", unfinished, "--username", User, "--pwfile", PasswordFile, "--auth", "scram-sha-256", "--encoding", "UTF8",
                "--locale-provider", "icu", "--icu-locale", "nl-BE", "--locale", SystemLocale, "--lc-messages", "C",
                "--no-instructions", .. durable ? Array.Empty<string>() : ["--no-sync"],
            ],
            cancellation);
        initdb.Demand($"make the data folder '{unfinished}'");

        await File.AppendAllTextAsync(Path.Combine(unfinished, "postgresql.conf"), $"\ninclude_if_exists = '{Settings}'\n", cancellation);
        Directory.Move(unfinished, Data);
    }

    // ICU sorts and compares; this one only says which characters are letters, which full text search asks.
    static string SystemLocale => OperatingSystem.IsLinux() ? "C.UTF-8" : OperatingSystem.IsMacOS() ? "en_US.UTF-8" : "C";

    async Task<string> SettingsAsync(CancellationToken cancellation) =>
        $"""
        # Written at every start; changes here are lost.
        {await ServerAddress.SettingsAsync(folder, account, cancellation)}
        shared_buffers = 64MB
        max_connections = 300
        timezone = 'UTC'
        log_timezone = 'UTC'
        {(durable ? "" : "fsync = off\nsynchronous_commit = off\nfull_page_writes = off")}

        """;

    async Task LaunchAsync(CancellationToken cancellation)
    {
        var began = TimeProvider.System.GetTimestamp();
        var earlier = EarlierLog();

        while (await account.RunUnheardAsync(binaries.PgCtl, ["start", "-s", "-D", Data, "-l", Log, "-w", "-t", "60"], cancellation) != 0)
        {
            var words = File.Exists(Log) ? (await File.ReadAllTextAsync(Log, cancellation))[earlier..] : "";

            // After a kill of the server its last backends may live on for a moment.
            var oldServer = words.Contains("shared memory block", StringComparison.Ordinal);

            if (!oldServer || TimeProvider.System.GetElapsedTime(began) > PatienceWithOldServer)
            {
                throw new StartupProblemException(
                    $"PostgreSQL {binaries.Major} in {binaries.Folder} did not start:\n{ProgramResult.LastLines(words)}",
                    $"Read '{Log}'. Is the disk full, or does an old server still run? " +
                    $"Without the folder '{folder}' the application begins with an empty database.");
            }

            await Task.Delay(200, cancellation);
        }
    }

    // How much of the log is of earlier starts. The server is down now, so this is the moment to throw a long one away.
    int EarlierLog()
    {
        if (new FileInfo(Log) is { Exists: true, Length: > LargestLog } log)
        {
            log.Delete();
        }

        return File.Exists(Log) ? File.ReadAllText(Log).Length : 0;
    }
}
