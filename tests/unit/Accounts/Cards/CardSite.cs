using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Accounts.Cards;

/// <summary>The site, with the smallest kind of work that a device can hold.</summary>
public sealed class CardSite(TestDatabase databases) : SiteFixture(databases)
{
    public const string Address = "https://digitaalwerkt.example";

    /// <summary>A browser that made a card and holds it.</summary>
    public async Task<CardHolder> MakeCardAsync(string name = "", string work = "")
    {
        // From one address so many cards are made in an hour, and the clock stands still.
        await QueryAsync(context => context.ThrottleCounts.ExecuteDeleteAsync());
        var browser = work.Length > 0 ? Visitor((MarkerWork.Cookie, work)) : Visitor();
        var response = await browser.PostFormAsync(CardLinks.Mine, ("naam", name));
        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return new CardHolder(browser, this.ReadCard(response));
    }

    /// <summary>Words of work of the learner of a card.</summary>
    public async Task<IEnumerable<string>> WorkOfAsync(HeldCard card) =>
        Services.GetRequiredService<MarkerShelf>().Of((await FindAsync(card)).LearnerId);

    public Task<LearnerCard> FindAsync(HeldCard card) => QueryAsync(context => context.LearnerCards.SingleAsync(c => c.Id == card.CardId));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Site:Address", Address);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<MarkerShelf>();
            services.AddScoped<IDeviceWork, MarkerWork>();
            services.AddScoped<ILearnerPart, MarkerPart>();
        });
    }
}

static class CardReading
{
    /// <summary>The card that an answer puts on the device.</summary>
    public static HeldCard ReadCard(this SiteFixture site, HttpResponseMessage response)
    {
        var cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("__Host-kaart=", StringComparison.Ordinal));
        var http = new DefaultHttpContext();
        http.Request.Headers.Cookie = cookie.Split(';')[0];
        return site.Services.GetRequiredService<DeviceCookie<HeldCard>>().Read(http).ShouldNotBeNull();
    }
}

/// <summary>A browser and the card it holds.</summary>
public sealed record CardHolder(HttpClient Browser, HeldCard Card)
{
    public string Address => CardLinks.Open(Card.Token);
    public string Pictures => string.Join(',', Card.Pictures);
    public string WrongPictures => string.Join(',', Card.Pictures.Reverse());
}
