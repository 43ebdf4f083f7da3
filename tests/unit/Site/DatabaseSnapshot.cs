using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Site;

/// <summary>What stands in the whole database, as one line a table: how many rows, and a digest of all of them.</summary>
static class DatabaseSnapshot
{
    /// <param name="except">Tables that a refusal may write in.</param>
    public static Task<IReadOnlyList<string>> SnapshotAsync(this SiteFixture site, params string[] except) => site.QueryAsync(async context =>
    {
        var tables = context.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().Except(except);
        var sql = string.Join("\nunion all\n", tables.Select(table =>
            $"select '{table}: ' || count(*) || ' rows, ' || coalesce(sum(('x' || left(md5(t::text), 15))::bit(60)::bigint), 0) as \"Value\" from \"{table}\" as t"));
        // The database may read the tables side by side, and then tells of them in any order.
        return (IReadOnlyList<string>)[.. (await context.Database.SqlQueryRaw<string>(sql).ToListAsync()).Order(StringComparer.Ordinal)];
    });
}
