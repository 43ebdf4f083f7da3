using DigitaalWerkt.Web.Platform.Commands;
using DigitaalWerkt.Web.Platform.Diagnostics;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>Back-ups and restoring.</summary>
public static class BackupServices
{
    /// <summary>The commands, and what runs by the clock where the settings ask for it.</summary>
    /// <typeparam name="TContext">The context that has <see cref="BackupRun"/> in its model.</typeparam>
    public static void AddBackups<TContext>(this WebApplicationBuilder builder)
        where TContext : DbContext
    {
        var services = builder.Services;
        var settings = BackupSettings.Read(builder.Configuration);
        services.AddSingleton(settings);
        services.AddSingleton<BackupMeters>();
        services.AddScoped<IFigures, BackupFigures<TContext>>();
        services.AddSingleton<BackupDatabase<TContext>>();
        services.AddSingleton<MakeBackup>();
        services.AddSingleton<RestoreBackup>();
        services.AddSingleton<DrillRestore>();
        services.AddSingleton<ICommand, BackupCommand<TContext>>();
        // Before "restore": the first one whose name fits is taken.
        services.AddSingleton<ICommand, RestoreDrillCommand<TContext>>();
        services.AddSingleton<ICommand, RestoreCommand<TContext>>();
        if (settings.Folder is not null)
        {
            services.AddScoped<IJob, BackupJob<TContext>>();
        }
        if (settings is { Folder: not null, DrillDatabase: not null })
        {
            services.AddScoped<IJob, RestoreDrillJob<TContext>>();
        }
    }
}
