using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Platform.Jobs;

/// <summary>The site with three more jobs, that do what a test says.</summary>
public sealed class JobSite(TestDatabase databases) : SiteFixture(databases)
{
    public PlayedJob Slow { get; } = new("played-slow");
    public PlayedJob Broken { get; } = new("played-broken");
    public PlayedJob Quick { get; } = new("played-quick");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            foreach (var job in new[] { Slow, Broken, Quick })
            {
                services.AddScoped<IJob>(_ => job);
            }
        });
    }
}
