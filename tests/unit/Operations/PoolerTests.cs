using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DigitaalWerkt.Tests.Operations;

/// <summary>What has to go past a pooler such as PgBouncer does, when an operator says that there is one. With PgBouncer itself: docs/ops.md.</summary>
public sealed class PoolerTests(TestDatabase databases)
{
    [Fact]
    public async Task The_bell_of_the_messages_is_heard_by_the_direct_way_and_the_rest_goes_by_the_other()
    {
        var database = await databases.CreateWithTablesAsync();
        var direct = new NpgsqlConnectionStringBuilder(database) { ApplicationName = "past-the-pooler" };
        await using var site = SiteProcess.Start([("ConnectionStrings__Database", database), ("ConnectionStrings__Direct", direct.ConnectionString)]);
        await site.ReadyAsync();

        await Until.TrueAsync(() => IsThereAsync(database, "application_name = 'past-the-pooler' and query like 'listen %'"));

        (await IsThereAsync(database, $"application_name = '{SiteDatabase.NamePrefix}{Environment.MachineName}'")).ShouldBeTrue();
        (await IsThereAsync(database, $"application_name like '{SiteDatabase.NamePrefix}%' and query like 'listen %'")).ShouldBeFalse();
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 40)]
    public void Questions_are_prepared_only_where_the_same_connection_comes_back(bool isPooledOutside, int most)
    {
        using var context = new AppDbContext(new DbContextOptionsBuilder<AppDbContext>().UseAppConventions("Host=db;Database=x", isPooledOutside).Options);

        new NpgsqlConnectionStringBuilder(context.Database.GetConnectionString()).MaxAutoPrepare.ShouldBe(most);
    }

    static async Task<bool> IsThereAsync(string database, string condition)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var ask = new NpgsqlCommand(
            $"select exists (select from pg_stat_activity where datname = current_database() and {condition})", connection);
        return (bool)(await ask.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
