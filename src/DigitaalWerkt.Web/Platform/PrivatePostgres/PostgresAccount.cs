using System.ComponentModel;
using System.Diagnostics;

namespace DigitaalWerkt.Web.Platform.PrivatePostgres;

/// <summary>
/// The user who runs PostgreSQL's programs: ourselves, or somebody else when we are root, because the server refuses root.
/// </summary>
/// <param name="Name">The name of that user; null is ourselves.</param>
sealed record PostgresAccount(string? Name)
{
    /// <summary>
    /// The account for a data folder: when we are root the owner of the folder around it (somebody's checkout, with sudo), else
    /// postgres, else nobody.
    /// </summary>
    /// <exception cref="StartupProblemException">We are root and there is no user to run the server as.</exception>
    public static async Task<PostgresAccount> ForFolderAsync(string folder, CancellationToken cancellation)
    {
        var self = new PostgresAccount(Name: null);

        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
        {
            return self;
        }

        foreach (var name in new[] { await OwnerAsync(folder, self, cancellation), "postgres", "nobody" })
        {
            if (name is not "root" && (await self.RunAsync("id", ["-u", name], cancellation)).Succeeded)
            {
                return new PostgresAccount(name);
            }
        }

        throw new StartupProblemException(
            "PostgreSQL refuses to run as root, and there is no user 'postgres' or 'nobody' to run it as.",
            "Start the application as a normal user, or make a user with: useradd --system postgres");
    }

    /// <summary>Gives a file or folder to the account.</summary>
    public Task TakeAsync(string path, CancellationToken cancellation) => TakeAsync(path, "-h", cancellation);

    /// <summary>Gives a folder and all in it to the account.</summary>
    public Task TakeAllAsync(string folder, CancellationToken cancellation) => TakeAsync(folder, "-Rh", cancellation);

    /// <summary>Proves that the account can work in the folder: it may lie under a home that is closed to others.</summary>
    /// <exception cref="StartupProblemException">It can't; the message names the closed folder.</exception>
    public async Task DemandReachAsync(string folder, CancellationToken cancellation)
    {
        if (Name is not null && !(await RunAsync("/bin/sh", ["-c", "cd \"$1\"", "sh", folder], cancellation)).Succeeded)
        {
            throw new StartupProblemException(
                $"We are root, so PostgreSQL runs as user '{Name}', but that user can't reach '{folder}'{ClosedFolder(folder)}.",
                "Configure a data folder outside private homes (for example below /var/lib), or start the application as a normal user.");
        }
    }

    /// <summary>Runs a program to its end and keeps what it says. Not for programs that leave a server behind.</summary>
    public async Task<ProgramResult> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var process = Start(program, arguments);
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await EndAsync(process, cancellation);

        return new ProgramResult(program, process.ExitCode, await output + await errors);
    }

    /// <summary>
    /// Runs a program that leaves a server behind, and gives its exit code. What it says is never read: the server may have
    /// inherited the pipe, and then its end never comes.
    /// </summary>
    public async Task<int> RunUnheardAsync(string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var process = Start(program, arguments);
        await EndAsync(process, cancellation);

        return process.ExitCode;
    }

    async Task TakeAsync(string path, string how, CancellationToken cancellation)
    {
        if (Name is not null)
        {
            var chown = await new PostgresAccount(Name: null).RunAsync("chown", [how, Name + ":", path], cancellation);
            chown.Demand($"give '{path}' to user '{Name}'");
        }
    }

    Process Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // Our own working folder may be closed to the account, and initdb wants to know where it is.
            WorkingDirectory = OperatingSystem.IsWindows() ? Environment.SystemDirectory : "/",
        };

        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["LC_ALL"] = "C";

        if (Name is not null)
        {
            start.UserName = Name;
        }

        try
        {
            var process = Process.Start(start)!;
            process.StandardInput.Close();

            return process;
        }
        catch (Win32Exception error)
        {
            throw new StartupProblemException(
                $"'{program}' could not be started{(Name is null ? "" : $" as user '{Name}'")}: {error.Message}",
                "Check that the program can be executed by that user, or configure the connection string of a running PostgreSQL.",
                error);
        }
    }

    static async Task EndAsync(Process process, CancellationToken cancellation)
    {
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }
    }

    // The owner of the folder or of the nearest folder above it; a folder that we made as root ourselves says nothing.
    static async Task<string> OwnerAsync(string folder, PostgresAccount self, CancellationToken cancellation)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            // .NET can't tell the owner of a file; the third word of "ls -ld" is the same everywhere.
            var listing = (await self.RunAsync("ls", ["-ld", at.FullName], cancellation)).Output;

            if (at.Exists && listing.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, _, not "root" and var owner, ..])
            {
                return owner;
            }
        }

        return "root";
    }

    static string ClosedFolder(string folder)
    {
        for (var parent = Directory.GetParent(folder); parent is not null && !OperatingSystem.IsWindows(); parent = parent.Parent)
        {
            if (!parent.UnixFileMode.HasFlag(UnixFileMode.OtherExecute))
            {
                return $", because '{parent.FullName}' is closed to others";
            }
        }

        return "";
    }
}
