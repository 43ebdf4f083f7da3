using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>Which database is backed up: the configured one as it stands, or the private one that the program has started.</summary>
/// <typeparam name="TContext">The context of the site.</typeparam>
sealed class BackupDatabase<TContext>(IConfiguration configuration, IServiceScopeFactory scopes)
    where TContext : DbContext
{
    /// <summary>
    /// Whether it has to be started first. A configured one is not opened as the site does: that would bring its tables up to date, and
    /// whoever backs up before an upgrade wants them as they are.
    /// </summary>
    public bool HasToBeStarted => Configured is null;

    // Not by way of a pooler: a dump needs one connection from its begin to its end.
    string? Configured => Written("Direct") ?? Written("Database");

    /// <summary>How to connect to it.</summary>
    public string ConnectionString
    {
        get
        {
            if (Configured is { } configured)
            {
                return configured;
            }
            using var scope = scopes.CreateScope();
            return scope.ServiceProvider.GetRequiredService<TContext>().Database.GetConnectionString()!;
        }
    }

    string? Written(string name) => configuration.GetConnectionString(name) is { Length: > 0 } written ? written : null;
}
