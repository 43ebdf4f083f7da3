using DigitaalWerkt.Web.Platform.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Tests.Platform.Diagnostics;

public sealed class WarmUpTests
{
    [Fact]
    public async Task No_page_is_made_before_the_site_listens()
    {
        var (health, opened) = (new Health(), new List<string?>());
        await using var services = new ServiceCollection().AddOptions().BuildServiceProvider();
        using var warmUp = new WarmUp(
            health, new DefaultHttpContextFactory(services), Options.Create(new WarmUpOptions()),
            new ConfigurationBuilder().AddInMemoryCollection([new("AllowedHosts", "localhost")]).Build(), NullLogger<WarmUp>.Instance);
        var app = new ApplicationBuilder(services);
        warmUp.Configure(site => site.Run(http =>
        {
            opened.Add(http.Request.Path);
            return Task.CompletedTask;
        }))(app);
        app.Build();

        await warmUp.StartAsync(TestContext.Current.CancellationToken);
        warmUp.ExecuteTask.ShouldBeNull();

        await warmUp.StartedAsync(TestContext.Current.CancellationToken);
        await warmUp.ExecuteTask.ShouldNotBeNull();
        opened.ShouldBe(["/"]);
        health.IsWarm.ShouldBeTrue();
    }
}
