using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DigitaalWerkt.Tests.Accounts.Cards;

public sealed class CurrentLearnerTests(CardSite site) : IClassFixture<CardSite>
{
    [Fact]
    public async Task Without_a_card_the_database_is_not_asked()
    {
        var current = Current("GET", card: null, Nowhere());

        (await current.FindAsync(CancellationToken.None)).ShouldBeNull();
        current.HoldsEndedCard.ShouldBeFalse();
    }

    [Fact]
    public async Task When_the_database_is_away_a_page_is_read_as_without_card_and_a_change_is_refused()
    {
        var card = new HeldCard(1, CardSecret.New().Token, ["huis", "vis", "bus"]);

        var reading = Current("GET", card, Nowhere());
        (await reading.FindAsync(CancellationToken.None)).ShouldBeNull();
        reading.HoldsEndedCard.ShouldBeFalse();

        var refusal = await Should.ThrowAsync<Exception>(() => Current("POST", card, Nowhere()).FindAsync(CancellationToken.None));
        DatabaseOutage.IsOutage(refusal).ShouldBeTrue();
    }

    [Fact]
    public async Task The_database_is_asked_once_in_a_request()
    {
        var holder = await site.MakeCardAsync();
        await using var scope = site.Services.CreateAsyncScope();
        var current = Current("GET", holder.Card, scope.ServiceProvider.GetRequiredService<AppDbContext>());

        var first = current.FindAsync(CancellationToken.None);

        current.FindAsync(CancellationToken.None).ShouldBeSameAs(first);
        (await first).ShouldBe((await site.FindAsync(holder.Card)).LearnerId);
    }

    [Fact]
    public async Task A_token_of_another_card_number_still_is_its_own_card()
    {
        var (one, two) = (await site.MakeCardAsync(), await site.MakeCardAsync());
        await using var scope = site.Services.CreateAsyncScope();
        var forged = one.Card with { CardId = two.Card.CardId };

        var found = await Current("GET", forged, scope.ServiceProvider.GetRequiredService<AppDbContext>()).FindAsync(CancellationToken.None);

        found.ShouldBe((await site.FindAsync(one.Card)).LearnerId);
    }

    [Fact]
    public async Task The_day_of_use_is_noted_when_something_changes_and_not_when_a_page_is_read()
    {
        var holder = await site.MakeCardAsync();
        var learner = (await site.FindAsync(holder.Card)).LearnerId;
        site.Clock.Advance(TimeSpan.FromDays(2));
        var before = await LastUsedAsync(learner);

        await holder.Browser.OpenAsync(CardLinks.Mine);
        (await LastUsedAsync(learner)).ShouldBe(before);

        await holder.Browser.PostFormAsync(CardLinks.AddWork);
        (await LastUsedAsync(learner)).ShouldBe(before!.Value.AddDays(2));
    }

    [Fact]
    public async Task The_token_of_a_card_is_in_no_log()
    {
        var lines = new List<string>();
        using var listening = site.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services => services.AddSingleton<ILoggerProvider>(new Listener(lines))));
        var holder = await site.MakeCardAsync();
        using var browser = listening.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });

        await browser.OpenAsync(holder.Address);
        await browser.PostFormAsync(holder.Address, ("gekozen", holder.WrongPictures));
        await browser.PostFormAsync(holder.Address, ("gekozen", holder.Pictures), ("toestel", OpenModel.OwnDevice));
        await browser.OpenAsync(CardLinks.Open(holder.Card.Token + "x"));

        lines.ShouldContain(line => line.Contains("/k/{token}"));
        lines.ShouldAllBe(line => !line.Contains(holder.Card.Token));
    }

    Task<DateOnly?> LastUsedAsync(Guid learner) =>
        site.QueryAsync(context => context.Learners.Where(l => l.Id == learner).Select(l => l.LastUsedOn).SingleAsync());

    CurrentLearner Current(string method, HeldCard? card, AppDbContext context)
    {
        var device = site.Services.GetRequiredService<DeviceCookie<HeldCard>>();
        var http = new DefaultHttpContext();
        http.Request.Method = method;
        if (card is not null)
        {
            device.Write(http, card, null);
            http.Request.Headers.Cookie = http.Response.Headers.SetCookie.ToString().Split(';')[0];
        }
        var accessor = new HttpContextAccessor { HttpContext = http };
        var aside = site.Services.GetRequiredService<DeviceCookie<CardsAside>>();
        return new CurrentLearner(accessor, new DeviceCards(accessor, device, aside, site.Clock), context, site.Clock);
    }

    static AppDbContext Nowhere() =>
        new(new DbContextOptionsBuilder<AppDbContext>().UseAppConventions("Host=127.0.0.1;Port=1;Database=x;Username=x").Options);

    sealed class Listener(List<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (lines)
            {
                lines.Add(formatter(state, exception) + exception);
            }
        }

        public void Dispose()
        {
        }
    }
}
