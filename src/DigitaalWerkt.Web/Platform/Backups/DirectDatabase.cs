using Npgsql;

namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>Connections to a database for work that takes as long as it takes, outside of the pool of the pages.</summary>
static class DirectDatabase
{
    /// <exception cref="BackupProblemException">It can't be reached, or refuses.</exception>
    public static async Task<NpgsqlConnection> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        var patient = Patient(connectionString);
        var connection = new NpgsqlConnection(patient.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            await connection.DisposeAsync();
            throw new BackupProblemException(
                BackupProblem.Database, $"The database '{patient.Database}' can't be opened: {e.GetBaseException().Message}",
                "See that PostgreSQL runs, that the database is there (createdb makes one), and that ConnectionStrings__Database is right.", e);
        }
    }

    /// <summary>The same server and user, and another database.</summary>
    public static string Beside(string connectionString, string database) =>
        new NpgsqlConnectionStringBuilder(connectionString) { Database = database }.ConnectionString;

    public static NpgsqlConnectionStringBuilder Patient(string connectionString) => new(connectionString)
    {
        Pooling = false, Timeout = 10, CommandTimeout = 0, MaxAutoPrepare = 0, PersistSecurityInfo = true,
    };
}
