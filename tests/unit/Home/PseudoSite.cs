using DigitaalWerkt.Tests.Site;
using Microsoft.AspNetCore.Hosting;

namespace DigitaalWerkt.Tests.Home;

/// <summary>The site with every text of the resources between ⟦ and ⟧.</summary>
public sealed class PseudoSite(TestDatabase databases) : SiteFixture(databases)
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Texts:Pseudo", "true");
    }
}
