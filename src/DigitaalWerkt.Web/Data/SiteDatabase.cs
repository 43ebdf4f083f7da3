using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.PrivatePostgres;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DigitaalWerkt.Web.Data;

/// <summary>The database of this process: the configured one, or in Development and demo a private one that it starts itself.</summary>
public sealed class SiteDatabase(IConfiguration configuration, IHostEnvironment environment) : IAsyncDisposable
{
    // Any number, as long as it stays the same: whoever holds it may change the tables.
    const long StartLock = 0x4457_0001;

    /// <summary>How the name begins under which an instance has the database open; behind it comes that of its machine.</summary>
    public const string NamePrefix = "digitaal-werkt ";

    static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    string? connectionString;
    EmbeddedPostgres? embedded;

    public string ConnectionString => connectionString ?? throw new InvalidOperationException("The database has not been opened yet.");

    /// <summary>
    /// Whether a pooler such as PgBouncer stands between, which gives each transaction another connection: then
    /// <c>ConnectionStrings:Direct</c> names the same database without it, for what needs a connection of its own.
    /// </summary>
    public bool IsPooledOutside => Direct is not null;

    string? Direct => configuration.GetConnectionString("Direct") is { Length: > 0 } written ? written : null;

    /// <summary>Opens the database, brings its tables up to date and makes sure that there are keys to protect cookies with.</summary>
    /// <exception cref="StartupProblemException">There is none, it can't be reached, or it is newer than this program.</exception>
    public async Task OpenAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var configured = configuration.GetConnectionString("Database") is { Length: > 0 } written ? written : null;
        if (configured is not null && configuration.IsDemo)
        {
            throw new StartupProblemException(
                "--demo doesn't run on a configured database: it lets everybody in, and its data would stand between the real.",
                "Leave --demo out, or leave ConnectionStrings__Database out: then the demo starts a database of its own.");
        }
        if (configured is not null && !IsConnectionString(configured))
        {
            throw new StartupProblemException(
                "ConnectionStrings__Database can't be read, or it names no Host.",
                "Write it as \"Host=…;Database=…;Username=…;Password=…\".");
        }
        connectionString = Named(configured ?? await StartEmbeddedAsync(cancellationToken));
        try
        {
            // Two instances that start at once on an empty database: one makes the tables and the keys, the other finds them.
            await using var turn = await WaitForTurnAsync(cancellationToken);
            await MigrateAsync(cancellationToken);
            services.GetRequiredService<IDataProtectionProvider>().CreateProtector("start").Protect([]);
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            throw Unusable(e);
        }
    }

    // Seen in pg_stat_activity, and on the page with the state of the site.
    static string Named(string text) =>
        new NpgsqlConnectionStringBuilder(text) is { ApplicationName: null or "" }
            ? new NpgsqlConnectionStringBuilder(text) { ApplicationName = NamePrefix + Environment.MachineName }.ConnectionString
            : text;

    static bool IsConnectionString(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text).Host is { Length: > 0 };
        }
        catch (ArgumentException)
        {
            return false;
        }
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
        if (!environment.IsDevelopment() && !configuration.IsDemo)
        {
            throw new StartupProblemException(
                "No database is configured, and outside Development and demo the program doesn't start one itself.",
                "Set ConnectionStrings__Database to a PostgreSQL database, for example \"Host=db;Database=digitaal_werkt;Username=web;Password=…\".");
        }
        embedded = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions
            {
                DataDirectory = configuration["DW_DATA"] ?? Path.Combine(environment.ContentRootPath, "data"),
                ContentRoot = environment.ContentRootPath,
                BinariesDirectory = configuration["DW_POSTGRES"],
                Database = configuration.IsDemo ? "digitaal_werkt_demo" : "digitaal_werkt",
            },
            cancellationToken);
        return embedded.ConnectionString;
    }

    // Making tables takes its time on a large or busy database. The time-out of a connection holds for what begins and ends a transaction too,
    // which that of a command doesn't.
    string PatientConnectionString => new NpgsqlConnectionStringBuilder(Direct ?? ConnectionString)
    {
        Pooling = false, Timeout = 5, CommandTimeout = (int)Longest.TotalSeconds,
    }.ConnectionString;

    // Closing the connection gives the turn away, also when this process dies.
    async Task<NpgsqlConnection> WaitForTurnAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(PatientConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await using var wait = new NpgsqlCommand($"select pg_advisory_lock({StartLock})", connection);
            await wait.ExecuteNonQueryAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var context = new AppDbContext(new DbContextOptionsBuilder<AppDbContext>().UseNpgsql(PatientConnectionString).Options);
        var known = context.Database.GetMigrations().ToHashSet();
        var newer = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).FirstOrDefault(name => !known.Contains(name));
        if (newer is not null)
        {
            throw new StartupProblemException(
                $"The database is newer than this program: it holds the change '{newer}', which this program doesn't know.",
                "Start the version of the program that made that change, or restore a back-up from before it (docs/ops.md, Upgrade).");
        }
        await context.Database.MigrateAsync(cancellationToken);
    }

    static StartupProblemException Unusable(Exception problem) => problem switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } => new(
            "The database refuses us: the user or the password is wrong.",
            "Look at Username and Password in ConnectionStrings__Database, and at pg_hba.conf of the server."),
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => new(
            "The server answers, but it has no database of that name.",
            "Make it (createdb --owner=web digitaal_werkt), or mend Database in ConnectionStrings__Database."),
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } refused => new(
            $"The database doesn't allow this user to make or change its tables: {refused.MessageText}",
            "Make the user owner of the database: alter database digitaal_werkt owner to web."),
        PostgresException other => new(
            $"The database answers with an error: {other.SqlState} {other.MessageText}",
            "Look in the log of the PostgreSQL server for what happened."),
        _ => new(
            $"The database can't be reached: {problem.GetBaseException().Message}",
            "See that PostgreSQL runs, that Host and Port in ConnectionStrings__Database are right, and that no firewall stands between."),
    };
}
