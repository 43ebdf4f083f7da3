using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace DigitaalWerkt.Web.Platform.PrivatePostgres;

/// <summary>
/// The server's own note, <c>postmaster.pid</c>: its process, and where it listens. After a crash it lies, and may name the process of
/// somebody else.
/// </summary>
/// <param name="ProcessId">The server's process.</param>
/// <param name="Host">The folder of its socket, or an address; null while it is still starting.</param>
/// <param name="Port">Its port (also a part of the socket's name).</param>
sealed record PostmasterFile(int ProcessId, string? Host, int Port)
{
    // No process has this number, on any system, so to PostgreSQL the note is of a dead server.
    const string NoProcess = "2147483647";

    /// <summary>Reads the note; null when there is none.</summary>
    public static PostmasterFile? Read(string cluster)
    {
        try
        {
            var lines = File.ReadAllLines(FileIn(cluster));

            return lines.Length > 0 && int.TryParse(lines[0], CultureInfo.InvariantCulture, out var process)
                ? new PostmasterFile(process, HostIn(lines), lines.Length > 3 ? int.Parse(lines[3], CultureInfo.InvariantCulture) : 0)
                : null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>
    /// Takes the process out of the note, and keeps the rest: by the key of its shared memory PostgreSQL still finds out whether an
    /// old server works on the data. Deleting the note would take away that protection.
    /// </summary>
    public static void Disown(string cluster)
    {
        if (File.Exists(FileIn(cluster)))
        {
            File.WriteAllLines(FileIn(cluster), [NoProcess, .. File.ReadAllLines(FileIn(cluster)).Skip(1)]);
        }
    }

    /// <summary>Whether the process lives and is a PostgreSQL; only a connection proves that it is ours.</summary>
    public bool MayBeAlive()
    {
        try
        {
            using var process = Process.GetProcessById(ProcessId);

            return process.ProcessName.StartsWith("postgres", StringComparison.OrdinalIgnoreCase) && !IsZombie();
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or Win32Exception or IOException)
        {
            return false;
        }
    }

    // In a container often nobody buries the dead, and to every system call they seem alive.
    bool IsZombie()
    {
        var state = $"/proc/{ProcessId}/stat";

        return File.Exists(state) && File.ReadAllText(state).Contains(") Z ", StringComparison.Ordinal);
    }

    static string FileIn(string cluster) => Path.Combine(cluster, "postmaster.pid");

    // Process, data folder, time of start, port, socket folder, listen address.
    static string? HostIn(string[] lines) => lines.Skip(4).Take(2).FirstOrDefault(line => line.Trim().Length > 0);
}
