using DigitaalWerkt.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Data;

public sealed class MigrationTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_migrations_make_the_tables_that_the_program_expects() =>
        (await site.QueryAsync(context => Task.FromResult(context.Database.HasPendingModelChanges()))).ShouldBeFalse();
}
