using System.Globalization;
using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.PrivatePostgres;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Operations;

/// <summary>A database that freezes, dies and comes back: every page answers in time, and nobody has to restart the site.</summary>
public sealed class DatabaseFaultTests : IAsyncLifetime
{
    const string Step = "/lessen/e-mail-openen/waarom";

    /// <summary>Far beyond every deadline of a page.</summary>
    static readonly TimeSpan Hangs = TimeSpan.FromMinutes(1);

    readonly string folder = Path.Combine(Path.GetTempPath(), $"dw-faults-{Guid.NewGuid():N}");
    EmbeddedPostgres server = null!;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = await StartServerAsync();

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task With_a_frozen_database_every_page_answers_and_recovers()
    {
        await using var site = new OperatedSite(server.ConnectionString);
        await site.UntilReadyIsAsync(HttpStatusCode.OK);
        var (visitor, holder, coordinator) = (site.Visitor(), await WithCardAsync(site), await SignedInAsync(site));
        var pages = Pages(site).ToList();
        // Each page once beforehand: this is about the database, not about making a page for the first time.
        var ofStaff = new List<string>();
        foreach (var page in pages)
        {
            var closed = (await visitor.GetAsync(page, Cancel)).StatusCode == HttpStatusCode.Found;
            await holder.GetAsync(page, Cancel);
            if ((await coordinator.GetAsync(page, Cancel)).IsSuccessStatusCode && closed)
            {
                ofStaff.Add(page);
            }
        }
        ofStaff.ShouldContain(StaffLinks.Members);
        var frozen = Signal.Family(Postmaster());
        Signal.Send("STOP", frozen);
        try
        {
            await Task.WhenAll(pages.Select(page => ShouldAnswerAsync(() => visitor.GetAsync(page, Cancel), page)));
            await Task.WhenAll(pages.Select(page => ShouldAnswerAsync(() => holder.GetAsync(page, Cancel), page)));
            await Task.WhenAll(ofStaff.Select(page => ShouldAnswerAsync(() => coordinator.GetAsync(page, Cancel), page, HttpStatusCode.ServiceUnavailable)));
            // Who has a card reads on; what they do isn't kept, and they are told so.
            await ShouldAnswerAsync(() => holder.GetAsync(Step, Cancel), Step, HttpStatusCode.OK);
            await ShouldAnswerAsync(() => holder.PostFormAsync(Step), Step, HttpStatusCode.ServiceUnavailable);
            await ShouldBeAliveAsync(site);
            await site.UntilReadyIsAsync(HttpStatusCode.ServiceUnavailable);
        }
        finally
        {
            Signal.Send("CONT", frozen);
        }

        await site.UntilReadyIsAsync(HttpStatusCode.OK);
        (await holder.PostFormAsync(Step)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await coordinator.GetAsync(StaffLinks.Members, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task With_a_killed_database_a_page_that_needs_it_says_503_and_comes_back_with_it()
    {
        await using var site = new OperatedSite(server.ConnectionString);
        await site.UntilReadyIsAsync(HttpStatusCode.OK);
        var coordinator = await SignedInAsync(site);

        Signal.Send("KILL", Signal.Family(Postmaster()));

        await ShouldAnswerAsync(() => coordinator.GetAsync(StaffLinks.Members, Cancel), StaffLinks.Members, HttpStatusCode.ServiceUnavailable);
        await ShouldBeAliveAsync(site);
        await server.DisposeAsync();
        server = await StartServerAsync();
        await site.UntilReadyIsAsync(HttpStatusCode.OK);
        (await coordinator.GetAsync(StaffLinks.Members, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_a_database_a_visitor_opens_the_start_page_and_chooses_a_language_all_the_same()
    {
        await using var site = new OperatedSite(server.ConnectionString);
        await site.UntilReadyIsAsync(HttpStatusCode.OK);
        var holder = await WithCardAsync(site);

        Signal.Send("KILL", Signal.Family(Postmaster()));

        await site.UntilReadyIsAsync(HttpStatusCode.ServiceUnavailable);
        var chosen = await holder.PostFormAsync("/taal", ("taal", "ar"));
        chosen.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        chosen.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.StartsWith("__Host-taal=ar", StringComparison.Ordinal));
        var visitor = site.Visitor();
        (await visitor.GetAsync("/", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await visitor.GetAsync("/health/ready?database=no", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>A browser with a learner card in it.</summary>
    static async Task<HttpClient> WithCardAsync(OperatedSite site)
    {
        var browser = site.Visitor();
        (await browser.PostFormAsync(CardLinks.Mine)).Headers.Location!.ToString().ShouldBe(CardLinks.Mine);
        return browser;
    }

    /// <summary>A browser in which a coordinator is signed in.</summary>
    static async Task<HttpClient> SignedInAsync(OperatedSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var organisation = context.Organisations.Add(new Organisation("Jobteam")).Entity;
        var member = new StaffMember(Cast.NewEmail(), "Nora", [StaffRole.Coordinator], organisation.Id);
        member.SetSecondFactor("sealed", codeStep: 0);
        (await scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>().CreateAsync(member)).Succeeded.ShouldBeTrue();
        await context.SaveChangesAsync(Cancel);
        var session = await scope.ServiceProvider.GetRequiredService<StaffSessions>().StartAsync(member, SignInMethod.AuthenticatorCode, Cancel);
        return site.VisitorWith(StaffSignIn.Cookie, session);
    }

    static async Task ShouldAnswerAsync(Func<Task<HttpResponseMessage>> ask, string page, HttpStatusCode? status = null)
    {
        // A frozen database never answers: that the page does shows that its deadline holds, however busy the machine is.
        using var response = await ask().WaitAsync(Hangs, Cancel);

        ((int)response.StatusCode).ShouldNotBe(500, page);
        if (status is { } expected)
        {
            response.StatusCode.ShouldBe(expected, page);
        }
        if (response.StatusCode == HttpStatusCode.ServiceUnavailable)
        {
            response.Headers.RetryAfter.ShouldNotBeNull(page);
            (await response.ReadPageAsync()).QuerySelector("h1").ShouldNotBeNull(page);
        }
    }

    static async Task ShouldBeAliveAsync(OperatedSite site)
    {
        using var response = await site.Visitor().GetAsync("/health/live", Cancel).WaitAsync(Hangs, Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Every page, with something at the places of its parameters.</summary>
    static IEnumerable<string> Pages(OperatedSite site) =>
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => "/" + string.Join('/', endpoint.RoutePattern.PathSegments
                .Select(segment => string.Concat(segment.Parts.Select(part => part switch
                {
                    RoutePatternLiteralPart word => word.Content,
                    RoutePatternParameterPart { ParameterPolicies: [{ Content: "guid" }, ..] } => Guid.Empty.ToString(),
                    _ => "1",
                })))))
            .Distinct();

    Task<EmbeddedPostgres> StartServerAsync() => EmbeddedPostgres.StartAsync(
        new EmbeddedPostgresOptions { DataDirectory = folder, Durable = true }, Cancel);

    int Postmaster() => int.Parse(
        File.ReadLines(Directory.GetFiles(folder, "postmaster.pid", SearchOption.AllDirectories).Single()).First(), CultureInfo.InvariantCulture);
}
