using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.PrivatePostgres;
using Microsoft.EntityFrameworkCore;
using Npgsql;

[assembly: AssemblyFixture(typeof(DigitaalWerkt.Tests.Site.TestDatabase))]

namespace DigitaalWerkt.Tests.Site;

/// <summary>One real PostgreSQL server for the whole run; every test class that asks gets a database of its own on it.</summary>
public sealed class TestDatabase : IAsyncLifetime
{
    // Not CreateTempSubdirectory, which is closed to others: when we are root, PostgreSQL runs as another user.
    readonly string folder = Path.Combine(Path.GetTempPath(), $"dw-tests-{Guid.NewGuid():N}");
    readonly Lazy<Task<string>> template;
    EmbeddedPostgres? server;

    public TestDatabase() => template = new(MakeTemplateAsync);

    public async ValueTask InitializeAsync() => server = await EmbeddedPostgres.StartAsync(
        new EmbeddedPostgresOptions { DataDirectory = folder, Durable = false }, CancellationToken.None);

    /// <summary>A connection string to a new, empty database, as a site finds it when it starts for the first time.</summary>
    public Task<string> CreateAsync() => CreateAsync("template1");

    /// <summary>A connection string to a new database with the tables of the site: a copy, which takes a tenth of the time of making them.</summary>
    public async Task<string> CreateWithTablesAsync() => await CreateAsync(await template.Value);

    async Task<string> MakeTemplateAsync()
    {
        const string name = "with_tables";
        var made = await CreateAsync("template1", name);
        // Nobody may be connected to what is copied.
        var alone = new NpgsqlConnectionStringBuilder(made) { Pooling = false };
        await using var context = new AppDbContext(new DbContextOptionsBuilder<AppDbContext>().UseNpgsql(alone.ConnectionString).Options);
        await context.Database.MigrateAsync();
        return name;
    }

    async Task<string> CreateAsync(string from, string? called = null)
    {
        var name = called ?? $"test_{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection(server!.ConnectionString);
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"create database {name} template {from}", connection);
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server.ConnectionString)
        {
            Database = name,
            // In seconds. A site that has ended leaves its connections behind, and one server has to have enough for all sites.
            ConnectionIdleLifetime = 2,
            ConnectionPruningInterval = 1,
        }.ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        await server!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
