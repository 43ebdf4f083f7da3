using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>pg_dump and pg_restore. Where the database is and its password go to them in their environment, which other users can't read.</summary>
/// <param name="folder">Where they are; null: on the PATH.</param>
sealed class PostgresTools(string? folder)
{
    const string Install =
        "Install the client of the server's version (Debian and Ubuntu: apt-get install postgresql-client), or name the folder with pg_dump "
        + "and pg_restore in Backup__Tools.";

    const string Debian = "/usr/lib/postgresql";

    /// <summary>
    /// Those of the version of the server, or else of a newer one: an older pg_dump refuses, and a newer pg_restore may say what the server
    /// doesn't know.
    /// </summary>
    public static PostgresTools For(int major, string? configured)
    {
        if (configured is { Length: > 0 })
        {
            return new(configured);
        }
        var installed = !Directory.Exists(Debian) ? [] : Directory.GetDirectories(Debian)
            .Select(path => int.TryParse(Path.GetFileName(path), CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Where(number => number >= major && File.Exists(Program(Path.Combine(Debian, $"{number}", "bin"), "pg_dump")))
            .Order().ToList();
        return new(installed.Count == 0 ? null : Path.Combine(Debian, $"{installed[0]}", "bin"));
    }

    /// <summary>Writes a dump of what a transaction sees.</summary>
    /// <param name="take">Reads what pg_dump writes, to its end.</param>
    public Task DumpAsync(
        NpgsqlConnectionStringBuilder database, string snapshot, Func<Stream, Task> take, CancellationToken cancellationToken) =>
        RunAsync(
            "pg_dump", ["--format=custom", "--no-password", $"--snapshot={snapshot}"], database,
            process => take(process.StandardOutput.BaseStream), cancellationToken);

    /// <summary>The table of contents of a dump: a line for each thing in it.</summary>
    /// <param name="give">Writes the dump.</param>
    public async Task<IReadOnlyList<string>> ListAsync(Func<Stream, Task> give, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        await RunAsync("pg_restore", ["--list"], database: null, async process =>
        {
            var reading = process.StandardOutput.ReadToEndAsync(cancellationToken);
            await GiveAsync(process, give);
            lines.AddRange((await reading).Split('\n').Where(line => line.Length > 0 && line[0] != ';'));
        }, cancellationToken);
        return lines;
    }

    /// <summary>Writes a dump into a database, all of it or nothing.</summary>
    /// <param name="give">Writes the dump.</param>
    public Task RestoreAsync(NpgsqlConnectionStringBuilder database, Func<Stream, Task> give, CancellationToken cancellationToken) =>
        RunAsync(
            "pg_restore",
            [
                "--exit-on-error", "--no-owner", "--no-privileges", "--single-transaction", "--no-password",
                $"--dbname=dbname='{database.Database!.Replace("\\", "\\\\").Replace("'", "\\'")}'",
            ],
            database,
            async process =>
            {
                // What it says on the way isn't needed, but a full pipe would hold it up.
                var reading = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, cancellationToken);
                await GiveAsync(process, give);
                await reading;
            },
            cancellationToken);

    static async Task GiveAsync(Process process, Func<Stream, Task> give)
    {
        try
        {
            await give(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It needed no more, or it failed: its exit code says which.
        }
    }

    async Task RunAsync(
        string name, IEnumerable<string> arguments, NpgsqlConnectionStringBuilder? database, Func<Process, Task> talk, CancellationToken cancellationToken)
    {
        using var process = Start(name, arguments, database);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await talk(process);
            await process.WaitForExitAsync(cancellationToken);
            if (process.ExitCode != 0)
            {
                throw new BackupProblemException(
                    BackupProblem.Database, $"{name} ended with code {process.ExitCode}: {FirstError(await errors)}",
                    "Correct what it says. \"server version mismatch\" means: " + Install);
            }
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    Process Start(string name, IEnumerable<string> arguments, NpgsqlConnectionStringBuilder? database)
    {
        var start = new ProcessStartInfo(folder is null ? name : Program(folder, name), arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var key in start.Environment.Keys.Where(key => key.StartsWith("PG", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(key);
        }
        start.Environment["LC_ALL"] = "C";
        foreach (var (key, value) in database is null ? [] : Connection(database))
        {
            start.Environment[key] = value;
        }
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new BackupProblemException(BackupProblem.Tools, $"{name} can't be started: {e.Message}", Install, e);
        }
    }

    static IEnumerable<(string Key, string Value)> Connection(NpgsqlConnectionStringBuilder database) =>
        new (string Key, string? Value)[]
        {
            ("PGHOST", database.Host),
            ("PGPORT", database.Port.ToString(CultureInfo.InvariantCulture)),
            ("PGDATABASE", database.Database),
            ("PGUSER", database.Username),
            ("PGPASSWORD", database.Password),
            ("PGPASSFILE", database.Passfile),
            ("PGSSLMODE", database.SslMode switch
            {
                SslMode.VerifyCA => "verify-ca",
                SslMode.VerifyFull => "verify-full",
                var mode => mode.ToString().ToLowerInvariant(),
            }),
            ("PGSSLROOTCERT", database.RootCertificate),
            ("PGSSLCERT", database.SslCertificate),
            ("PGSSLKEY", database.SslKey),
            ("PGAPPNAME", "digitaal-werkt back-up"),
            ("PGCONNECT_TIMEOUT", "10"),
        }
        .Where(setting => setting.Value is { Length: > 0 })
        .Select(setting => (setting.Key, setting.Value!));

    // The lines after the first one can quote rows: what somebody typed.
    static string FirstError(string errors) =>
        errors.Split('\n').FirstOrDefault(line => line.Contains("error:", StringComparison.Ordinal)) ?? errors.Split('\n')[0];

    static string Program(string folder, string name) => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name);
}
