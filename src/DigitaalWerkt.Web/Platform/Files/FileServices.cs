using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>Files that people send.</summary>
public static class FileServices
{
    /// <summary>Looking at files, keeping them, scanning them.</summary>
    /// <typeparam name="TContext">The context that has <see cref="StoredFile"/> in its model.</typeparam>
    public static void AddFiles<TContext>(this IServiceCollection services, IConfiguration configuration)
        where TContext : DbContext
    {
        var settings = FileSettings.Read(configuration);
        services.AddSingleton(settings);
        services.AddSingleton<FileIntake>();
        services.TryAddSingleton<IFileScanner>(provider => settings.Scanner is { } address
            ? ActivatorUtilities.CreateInstance<ClamAvScanner>(provider, address)
            : new NoFileScanner());
        services.AddScoped<IFileStore>(provider => settings.Folder is { } folder
            ? new FolderFileStore(folder)
            : ActivatorUtilities.CreateInstance<DatabaseFileStore<TContext>>(provider));
    }
}
