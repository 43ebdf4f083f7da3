using DigitaalWerkt.Tests.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Home;

/// <summary>The site with addresses that fail on request, inside of everything that guards a page.</summary>
public sealed class ErrorSite(TestDatabase databases) : SiteFixture(databases)
{
    public const string Secret = "a word that no visitor may read";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter, FailOnRequest>());
    }

    sealed class FailOnRequest : IStartupFilter
    {
        // After the site's own pipeline: a request that no page takes ends here.
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Map("/faal", failing => failing.Run(http =>
            {
                if (!int.TryParse(http.Request.Path.Value!.Trim('/'), out var status))
                {
                    throw new InvalidOperationException(Secret);
                }
                http.Response.StatusCode = status;
                return Task.CompletedTask;
            }));
        };
    }
}
