using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DigitaalWerkt.Web.Data;

public static class DatabaseOptions
{
    /// <summary>The one way in which the site talks to PostgreSQL: at run time, at design time and in the tests.</summary>
    /// <param name="options">The options of a context.</param>
    /// <param name="connectionString">An Npgsql connection string; its time-outs are replaced by ours.</param>
    /// <param name="isPooledOutside">A pooler stands between, which gives each transaction another connection.</param>
    public static TBuilder UseAppConventions<TBuilder>(this TBuilder options, string connectionString, bool isPooledOutside = false)
        where TBuilder : DbContextOptionsBuilder
    {
        options.UseNpgsql(WithTimeouts(connectionString, isPooledOutside));
        return options;
    }

    // A frozen server must not hold a page longer than five seconds: wait two for an answer, and don't wait for the
    // server to confirm that it has stopped working on a question we no longer ask.
    static string WithTimeouts(string connectionString, bool isPooledOutside) => new NpgsqlConnectionStringBuilder(connectionString)
    {
        Timeout = 2,
        CommandTimeout = 2,
        CancellationTimeout = -1,
        // Planning the question of a page takes the database longer than answering it. What one connection prepared, another doesn't know.
        MaxAutoPrepare = isPooledOutside ? 0 : 40,
        AutoPrepareMinUsages = 2,
        // No session keeps anything: settings are of one transaction, and whoever listens has a connection of their own.
        NoResetOnClose = true,
    }.ConnectionString;
}
