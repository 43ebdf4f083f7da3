using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace DigitaalWerkt.Tests.Platform.Diagnostics;

public sealed class HealthAnswersTests
{
    [Fact]
    public async Task However_often_readiness_is_asked_the_database_is_asked_once_a_second()
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        var (health, scopes) = (new Health(), new Scopes(services));
        health.Warmed();
        var app = new ApplicationBuilder(services);
        var clock = new FakeTimeProvider();
        new HealthAnswers<AppDbContext>(health, scopes, clock).Configure(_ => { })(app);
        var answer = app.Build();

        await AskOftenAsync(answer);
        scopes.Asked.ShouldBe(1);
        clock.Advance(TimeSpan.FromSeconds(1));
        await AskOftenAsync(answer);
        scopes.Asked.ShouldBe(2);
    }

    static async Task AskOftenAsync(RequestDelegate answer)
    {
        for (var time = 0; time < 20; time++)
        {
            var http = new DefaultHttpContext { Request = { Path = "/health/ready" } };
            await answer(http);
            http.Response.StatusCode.ShouldBe(StatusCodes.Status503ServiceUnavailable);
        }
    }

    sealed class Scopes(IServiceProvider services) : IServiceScopeFactory
    {
        public int Asked { get; private set; }

        public IServiceScope CreateScope()
        {
            Asked++;
            return services.CreateScope();
        }
    }
}
