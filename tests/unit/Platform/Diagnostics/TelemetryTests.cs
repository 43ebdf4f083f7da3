using System.Net;
using DigitaalWerkt.Tests.Accounts.Cards;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace DigitaalWerkt.Tests.Platform.Diagnostics;

public sealed class TelemetryTests(ObservedSite site, SiteFixture unobserved) : IClassFixture<ObservedSite>, IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Traces_and_meters_hold_nothing_that_points_at_a_person()
    {
        var session = await site.PlanAsync();
        var visitor = site.Visitor();
        visitor.DefaultRequestHeaders.Add("User-Agent", "Zeldzame-browser/7");
        visitor.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.77");
        visitor.DefaultRequestHeaders.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        visitor.DefaultRequestHeaders.Add("tracestate", "lezer=meegebrachte-toestand");
        visitor.DefaultRequestHeaders.Add("baggage", "lezer=meegebrachte-bagage");
        var number = Booker.NewNumber();
        var booking = await visitor.BookAsync(session.Id, ("Input.Name", "Zeliha"), ("Input.Phone", number));
        (await visitor.VisitAsync(booking)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await visitor.VisitAsync($"{booking}.ics");
        await visitor.VisitAsync("/groepslessen?plaats=Zeverdonk");
        await visitor.VisitAsync("/bestaat-niet/Zeliha");
        await visitor.SendAsync(new(new("ZELIHA"), "/"), TestContext.Current.CancellationToken);
        var card = site.ReadCard(await visitor.PostFormAsync(CardLinks.Mine, ("naam", "Zeliha"))).Token;
        (await site.Visitor().VisitAsync(CardLinks.Open(card))).StatusCode.ShouldBe(HttpStatusCode.OK);
        var email = Cast.NewEmail();
        await visitor.GivePasswordAsync(email, "Zeven-geheime-zinnen");
        await site.SendAsync();
        // PostgreSQL quotes in its answer what it can't read.
        await Should.ThrowAsync<PostgresException>(() =>
            site.QueryAsync(context => context.Database.ExecuteSqlAsync($"select cast({"Zeliha tikte dit"} as int)")));
        var password = await site.QueryAsync(context => Task.FromResult(new NpgsqlConnectionStringBuilder(context.Database.GetConnectionString()).Password!));

        site.Flush();

        // It was there to be sent.
        foreach (var expected in new[] { "inschrijving/{token}", "groepslessen/{id", "k/{token}", "insert into outbox_message", "22P02", "PostgresException", "digitaal-werkt" })
        {
            site.Collector.Traces.ShouldContain(expected);
        }
        foreach (var expected in new[] { "http.server.request.duration", "http.client.request.duration", "db.client.operation.duration", "dotnet.gc.collections" })
        {
            site.Collector.Meters.ShouldContain(expected);
        }
        string[] secrets =
        [
            "Zeliha", number, number[1..], "ZELIHA", booking.Split('/')[^1], card, "Zeverdonk", "plaats=", email, Uri.EscapeDataString(email), "geheime-zinnen",
            "Zeldzame-browser", "203.0.113.77", "meegebrachte", "tikte dit", password,
        ];
        foreach (var secret in secrets)
        {
            site.Collector.Traces.ShouldNotContain(secret, Case.Insensitive);
            site.Collector.Meters.ShouldNotContain(secret, Case.Insensitive);
        }
    }

    [Fact]
    public async Task Files_of_the_site_are_not_traced()
    {
        var script = (await site.Visitor().OpenAsync("/")).QuerySelector("script[src]")!.GetAttribute("src")!;
        (await site.Visitor().VisitAsync(script)).StatusCode.ShouldBe(HttpStatusCode.OK);

        site.Flush();

        // Of such a file the pattern of the route is its address.
        site.Collector.Traces.ShouldNotContain(script.TrimStart('/'));
    }

    [Fact]
    public void Without_a_collector_nothing_is_started()
    {
        unobserved.Services.GetService<TracerProvider>().ShouldBeNull();
        unobserved.Services.GetService<MeterProvider>().ShouldBeNull();
    }
}
