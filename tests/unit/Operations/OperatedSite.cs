using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DigitaalWerkt.Tests.Operations;

/// <summary>One instance of the site on a database that the test chooses, and may mistreat.</summary>
/// <param name="connectionString">The database.</param>
/// <param name="clock">The clock of another instance, to agree with it on the time.</param>
public sealed class OperatedSite(string connectionString, TimeProvider? clock = null) : WebApplicationFactory<Program>
{
    public HttpClient Visitor() => CreateClient(new WebApplicationFactoryClientOptions
    {
        BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false, HandleCookies = true,
    });

    /// <summary>A browser that got a cookie elsewhere.</summary>
    public HttpClient VisitorWith(string cookie, string value)
    {
        var visitor = Visitor();
        visitor.DefaultRequestHeaders.Add("Cookie", $"{cookie}={value}");
        return visitor;
    }

    /// <summary>Waits until the health check says what is expected.</summary>
    public async Task UntilReadyIsAsync(HttpStatusCode status)
    {
        var visitor = Visitor();
        await Until.TrueAsync(async () => (await visitor.GetAsync("/health/ready")).StatusCode == status);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ConnectionStrings:Database", connectionString);
        builder.UseSetting("AllowedHosts", "localhost");
        builder.ConfigureLogging(logging => logging.ClearProviders());
        if (clock is not null)
        {
            builder.ConfigureTestServices(services => services.AddSingleton(clock));
        }
    }
}
