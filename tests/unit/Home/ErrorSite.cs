using DigitaalWerkt.Tests.Site;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Home;

/// <summary>The site with pages that fail on request (<c>?faal=404</c>, <c>?faal=hard</c>), inside of everything that guards a page.</summary>
public sealed class ErrorSite(TestDatabase databases) : SiteFixture(databases)
{
    public const string Secret = "a word that no visitor may read";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.Configure<MvcOptions>(options => options.Filters.Add(new FailOnRequest())));
    }

    sealed class FailOnRequest : IResourceFilter
    {
        public void OnResourceExecuting(ResourceExecutingContext context)
        {
            var asked = context.HttpContext.Request.Query["faal"].ToString();
            if (asked.Length == 0 || context.HttpContext.Request.Path.StartsWithSegments("/fout", StringComparison.OrdinalIgnoreCase))
            {
                return;
            }
            context.Result = int.TryParse(asked, out var status) ? new StatusCodeResult(status) : throw new InvalidOperationException(Secret);
        }

        public void OnResourceExecuted(ResourceExecutedContext context)
        {
        }
    }
}
