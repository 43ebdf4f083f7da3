using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Data;

/// <summary>The database of this process: the configured one, or in Development and demo a private one that it starts itself.</summary>
public sealed class SiteDatabase(IConfiguration configuration, IHostEnvironment environment) : IAsyncDisposable
{
    string? connectionString;
    EmbeddedPostgres? embedded;

    public string ConnectionString => connectionString ?? throw new InvalidOperationException("The database has not been opened yet.");

    /// <summary>Opens the database and brings its tables up to date.</summary>
    /// <exception cref="StartupProblemException">There is none, it can't be reached, or it is newer than this program.</exception>
    public async Task OpenAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        connectionString = configuration.GetConnectionString("Database") ?? await StartEmbeddedAsync(cancellationToken);
        await using var scope = services.CreateAsyncScope();
        await MigrateAsync(scope.ServiceProvider.GetRequiredService<AppDbContext>(), cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (embedded is not null)
        {
            await embedded.DisposeAsync();
        }
    }

    async Task<string> StartEmbeddedAsync(CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment())
        {
            throw new StartupProblemException(
                "No database is configured, and outside Development the program doesn't start one itself.",
                "Set ConnectionStrings__Database to a PostgreSQL database, for example \"Host=db;Database=digitaal_werkt;Username=web;Password=…\".");
        }
        embedded = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions
            {
                DataDirectory = configuration["DW_DATA"] ?? Path.Combine(environment.ContentRootPath, "data"),
                ContentRoot = environment.ContentRootPath,
            },
            cancellationToken);
        return embedded.ConnectionString;
    }

    static async Task MigrateAsync(AppDbContext context, CancellationToken cancellationToken)
    {
        try
        {
            var known = context.Database.GetMigrations().ToHashSet();
            var newer = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).FirstOrDefault(name => !known.Contains(name));
            if (newer is not null)
            {
                throw new StartupProblemException(
                    $"The database is newer than this program: it holds the change '{newer}', which this program doesn't know.",
                    "Start the version of the program that made that change, or restore a back-up from before it (docs/ops.md, Upgrade).");
            }
            context.Database.SetCommandTimeout(TimeSpan.FromMinutes(5));
            await context.Database.MigrateAsync(cancellationToken);
        }
        catch (Exception e) when (e is Npgsql.NpgsqlException or TimeoutException)
        {
            throw new StartupProblemException(
                $"The database doesn't answer as it should: {e.Message}",
                "See that PostgreSQL runs, and that ConnectionStrings__Database has the right host, name, user and password.");
        }
    }
}
