using System.Diagnostics;
using System.Reflection;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Backups;
using DigitaalWerkt.Web.Platform.Files;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Operations;

/// <summary>The program and what is under it: version, instances, disks, certificates.</summary>
public sealed class MachineState(
    AppDbContext context, FileSettings files, BackupSettings backups, IServiceProvider services, Texts texts, TimeProvider clock)
{
    const double LeastFree = 0.1;

    static readonly TimeSpan EndsSoon = TimeSpan.FromDays(30);

    /// <summary>The program that answers, and those that have the database open beside it.</summary>
    public async Task<IReadOnlyList<StateLine>> ProgramsAsync(CancellationToken cancellationToken)
    {
        using var self = Process.GetCurrentProcess();
        var seen = await context.Database.SqlQuery<SeenInstance>(
            $"""
             select application_name as name, min(backend_start) as since from pg_stat_activity
             where datname = current_database() and application_name like {SiteDatabase.NamePrefix + "%"} group by application_name order by 1
             """).ToListAsync(cancellationToken);
        return
        [
            new(Dutch("Version_What"), Version),
            new(Dutch("Started_What"), BelgianFormat.ShortMoment(new DateTimeOffset(self.StartTime.ToUniversalTime()))),
            new(Dutch("Instances_What"), string.Join("; ", seen.Select(Say))),
        ];
    }

    string Say(SeenInstance one) =>
        Dutch("Instances_One", one.Name[SiteDatabase.NamePrefix.Length..], BelgianFormat.ShortMoment(one.Since));

    /// <summary>How much room there is, and what ends.</summary>
    public async Task<IReadOnlyList<StateLine>> RoomAsync(CancellationToken cancellationToken)
    {
        var size = await context.Database.SqlQuery<long>($"""select pg_database_size(current_database()) as "Value" """).SingleAsync(cancellationToken);
        return
        [
            new(Dutch("Database_What"), Dutch("Database_Size", Gigabytes(size))),
            .. Limits(),
            new(Dutch("SiteCertificate_What"), Dutch("SiteCertificate")),
        ];
    }

    /// <summary>What can be seen without a question to the database: disks and the certificate of the keys.</summary>
    public IReadOnlyList<StateLine> Limits() => [Disk("Files", files.Folder), Disk("BackupDisk", backups.Folder), KeyCertificate()];

    StateLine Disk(string kind, string? folder)
    {
        var what = Dutch($"{kind}_What");
        if (folder is null)
        {
            return new(what, Dutch($"{kind}_None"));
        }
        try
        {
            var disk = new DriveInfo(folder);
            var isFull = disk.AvailableFreeSpace < LeastFree * disk.TotalSize;
            return new(
                what, Dutch("Disk_Free", Gigabytes(disk.AvailableFreeSpace), Gigabytes(disk.TotalSize)), isFull ? Dutch("Disk_Full_Do") : null, isFull);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new(what, Dutch("Disk_Away"), Dutch("Disk_Away_Do"), IsWrong: true);
        }
    }

    StateLine KeyCertificate()
    {
        var what = Dutch("KeyCertificate_What");
        if (services.GetService<KeyCertificate>() is not { } certificate)
        {
            return new(what, Dutch("KeyCertificate_None"));
        }
        var endsSoon = certificate.EndsAt - clock.GetUtcNow() < EndsSoon;
        return new(
            what, Dutch("KeyCertificate_Ends", BelgianFormat.NumericDate(BrusselsTime.DayOf(certificate.EndsAt))),
            endsSoon ? Dutch("KeyCertificate_Do") : null, endsSoon);
    }

    // "1.0.0+<commit>": the first characters of a commit are enough to find it.
    static string Version
    {
        get
        {
            var version = typeof(MachineState).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+');
            return version.Length > 1 ? $"{version[0]} ({version[1][..Math.Min(8, version[1].Length)]})" : version[0];
        }
    }

    static string Gigabytes(long bytes) => (bytes / 1e9).ToString("0.0", BelgianFormat.Culture);

    string Dutch(string key, params object?[] args) => texts.Dutch("Operations", key, args);

    sealed record SeenInstance(string Name, DateTimeOffset Since);
}
