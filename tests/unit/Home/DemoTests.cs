using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;

namespace DigitaalWerkt.Tests.Home;

public sealed class DemoTests
{
    [Fact]
    public async Task The_demo_refuses_a_configured_database()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Demo", "true"), new("ConnectionStrings:Database", "Host=db")]).Build();
        await using var database = new SiteDatabase(configuration, new HostingEnvironment());
        await using var services = new ServiceCollection().BuildServiceProvider();

        var problem = await Should.ThrowAsync<StartupProblemException>(() => database.OpenAsync(services, CancellationToken.None));

        problem.Message.ShouldContain("--demo");
    }

    [Fact]
    public void The_word_demo_does_not_swallow_the_word_after_it()
    {
        var configuration = new ConfigurationBuilder().AddCommandLine(Demo.Arguments(["--demo", "--urls", "http://localhost:5081"])).Build();

        configuration.IsDemo.ShouldBeTrue();
        configuration["urls"].ShouldBe("http://localhost:5081");
    }

    [Fact]
    public void Without_the_word_it_is_no_demo() => new ConfigurationBuilder().AddCommandLine(Demo.Arguments([])).Build().IsDemo.ShouldBeFalse();
}
