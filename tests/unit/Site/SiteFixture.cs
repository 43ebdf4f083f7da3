using DigitaalWerkt.Web.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace DigitaalWerkt.Tests.Site;

/// <summary>The whole site, as in production, on a database of its own; requests go through every middleware.</summary>
public class SiteFixture(TestDatabase databases) : WebApplicationFactory<Program>, IAsyncLifetime
{
    string connectionString = "";

    public async ValueTask InitializeAsync() => connectionString = await databases.CreateAsync();

    /// <summary>A browser with its own cookies; it doesn't follow redirects, so that a test sees them.</summary>
    public HttpClient Visitor() => CreateClient(new WebApplicationFactoryClientOptions
    {
        BaseAddress = new Uri("https://localhost"),
        AllowAutoRedirect = false,
        HandleCookies = true,
    });

    /// <summary>Asks or changes the database directly, beside the site.</summary>
    public async Task<T> QueryAsync<T>(Func<AppDbContext, Task<T>> ask)
    {
        await using var scope = Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ConnectionStrings:Database", connectionString);
        builder.UseSetting("AllowedHosts", "localhost;digitaalwerkt.example");
        // All tests come from one address; RateLimitTests tries the real figure.
        builder.UseSetting("RateLimits:GuessesPerMinute", "1000000");
        builder.ConfigureLogging(logging => logging.AddFilter<ConsoleLoggerProvider>(
            (category, level) => level >= LogLevel.Error && category?.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) != true));
    }
}
