using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Tests.Site;
using Microsoft.AspNetCore.Hosting;

namespace DigitaalWerkt.Tests.Home;

/// <summary>The site as <c>--demo</c> starts it, on the database that it starts itself.</summary>
public sealed class DemoSite(TestDatabase databases) : SiteFixture(databases)
{
    // Not CreateTempSubdirectory, which is closed to others: when we are root, PostgreSQL runs as another user.
    readonly string folder = Path.Combine(Path.GetTempPath(), $"dw-demo-{Guid.NewGuid():N}");

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        // The program ends beside the factory, and stops its database as the last thing it does.
        await Until.TrueAsync(() => Task.FromResult(!IsDatabaseRunning()));
        Directory.Delete(folder, recursive: true);
    }

    bool IsDatabaseRunning() =>
        Directory.GetDirectories(folder, "postgres-*").Any(cluster => File.Exists(Path.Combine(cluster, "cluster", "postmaster.pid")));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("ConnectionStrings:Database", "");
        builder.UseSetting("Demo", "true");
        builder.UseSetting("DW_DATA", folder);
    }
}
