using DigitaalWerkt.Web.Platform.PrivatePostgres;
using Npgsql;

[assembly: AssemblyFixture(typeof(DigitaalWerkt.Tests.Site.TestDatabase))]

namespace DigitaalWerkt.Tests.Site;

/// <summary>One real PostgreSQL server for the whole run; every test class that asks gets a database of its own on it.</summary>
public sealed class TestDatabase : IAsyncLifetime
{
    // Not CreateTempSubdirectory, which is closed to others: when we are root, PostgreSQL runs as another user.
    readonly string folder = Path.Combine(Path.GetTempPath(), $"dw-tests-{Guid.NewGuid():N}");
    EmbeddedPostgres? server;

    public async ValueTask InitializeAsync() => server = await EmbeddedPostgres.StartAsync(
        new EmbeddedPostgresOptions { DataDirectory = folder, Durable = false }, CancellationToken.None);

    /// <summary>A connection string to a new, empty database.</summary>
    public async Task<string> CreateAsync()
    {
        var name = $"test_{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection(server!.ConnectionString);
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"create database {name}", connection);
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
