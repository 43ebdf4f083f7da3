using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Book;

/// <summary>A site that notes which tables its questions read whole.</summary>
public sealed class IndexedSite(TestDatabase databases) : ClassSite(databases)
{
    public TablesReadWhole Whole { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(Whole)));
    }
}
