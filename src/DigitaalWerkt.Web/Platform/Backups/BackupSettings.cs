using System.Globalization;

namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>Back-ups and restoring (settings <c>Backup:…</c>; docs/ops.md). No record: it would write its key when it is written.</summary>
public sealed class BackupSettings
{
    /// <summary>A key has at least so many characters: it is all that protects a copy that was lost.</summary>
    public const int ShortestKey = 20;

    /// <summary>Where the job writes back-ups, and the drill looks for the last one; null: this instance makes none by itself.</summary>
    public string? Folder { get; init; }

    /// <summary>What back-ups are encrypted with; null: they aren't.</summary>
    public string? Key { get; init; }

    /// <summary>The name of the database that a drill makes and drops; null: no drill by itself.</summary>
    public string? DrillDatabase { get; init; }

    /// <summary>How many back-ups stay in <see cref="Folder"/>; 0: all.</summary>
    public int Keep { get; init; } = 14;

    /// <summary>After this the last back-up is old.</summary>
    public TimeSpan OldAfter { get; init; } = TimeSpan.FromHours(36);

    /// <summary>After this the last drill is old.</summary>
    public TimeSpan DrillOldAfter { get; init; } = TimeSpan.FromDays(100);

    /// <summary>In what other way back-ups are made, in words for the page with the state of the site; null: in none.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>The folder of pg_dump and pg_restore; null: those of the server's version are looked for.</summary>
    public string? Tools { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="StartupProblemException">A setting is wrong.</exception>
    public static BackupSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Backup");
        if (section["Key"] is { Length: > 0 and < ShortestKey })
        {
            throw new StartupProblemException(
                $"Backup__Key is shorter than {ShortestKey} characters.", "Make one with: openssl rand -base64 32. Keep it apart from the back-ups.");
        }
        return new()
        {
            Folder = section["Folder"] is { Length: > 0 } folder ? Path.GetFullPath(folder) : null,
            Key = section["Key"] is { Length: > 0 } key ? key : null,
            DrillDatabase = section["DrillDatabase"] is { Length: > 0 } database ? database : null,
            Keep = Number("Keep", 14, 0),
            OldAfter = TimeSpan.FromHours(Number("OldAfterHours", 36, 1)),
            DrillOldAfter = TimeSpan.FromDays(Number("DrillOldAfterDays", 100, 1)),
            Tools = section["Tools"] is { Length: > 0 } tools ? tools : null,
            Elsewhere = section["Elsewhere"] is { Length: > 0 } elsewhere ? elsewhere : null,
        };

        int Number(string name, int usual, int least) => section[name] switch
        {
            null or "" => usual,
            var text when int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= least => number,
            var text => throw new StartupProblemException(
                $"Backup__{name} is '{text}'.", $"Set it to a whole number of at least {least}, or leave it out: then it is {usual}."),
        };
    }
}
