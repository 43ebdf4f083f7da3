using System.Net;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Time.Testing;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace DigitaalWerkt.Tests.Site;

/// <summary>The whole site, as in production, on a database of its own; requests go through every middleware.</summary>
public class SiteFixture(TestDatabase databases) : WebApplicationFactory<Program>, IAsyncLifetime
{
    // A Tuesday in Brussels, with no holiday and no change of the clock in the weeks after it.
    static readonly DateTimeOffset OrdinaryMorning = new(2027, 9, 14, 8, 15, 0, TimeSpan.Zero);

    // What a page and a question may take beside much other work. DatabaseFaultTests tries the real terms.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    static string? passwordHash;
    FakeTimeProvider? clock;
    string connectionString = "";

    /// <summary>The time on the site. It stands still until a test moves it on.</summary>
    public FakeTimeProvider Clock => clock ??= StartClock();

    public async ValueTask InitializeAsync() => connectionString = await databases.CreateWithTablesAsync();

    /// <summary>A browser with its own cookies; it doesn't follow redirects, so that a test sees them.</summary>
    public HttpClient Visitor(params (string Name, string Value)[] cookies)
    {
        var address = new Uri("https://localhost");
        var jar = new CookieContainer();
        foreach (var (name, value) in cookies)
        {
            jar.Add(address, new Cookie(name, value) { Path = "/", Secure = true });
        }
        return CreateDefaultClient(address, new NoKeysInSight(), new CookieContainerHandler(jar));
    }

    /// <summary>A browser in which a new staff member is signed in with the second factor.</summary>
    public async Task<HttpClient> SignInAsync(StaffRole role, string organisation = "Jobteam") =>
        await SignInAsync(await AddStaffMemberAsync([role], organisation));

    /// <summary>A browser in which this staff member is signed in.</summary>
    public async Task<HttpClient> SignInAsync(StaffMember member, SignInMethod method = SignInMethod.AuthenticatorCode) =>
        Visitor((StaffSignIn.Cookie, await StartSessionAsync(member, method)));

    /// <summary>The value of the cookie of a new session of this staff member.</summary>
    public async Task<string> StartSessionAsync(StaffMember member, SignInMethod method = SignInMethod.AuthenticatorCode)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<StaffSessions>().StartAsync(member, method, CancellationToken.None);
    }

    /// <summary>A staff member with an authenticator app whose key is <see cref="Cast.AuthenticatorKey"/>.</summary>
    public async Task<StaffMember> AddStaffMemberAsync(StaffRole[] roles, string organisation = "Jobteam")
    {
        await using var scope = Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var context = services.GetRequiredService<AppDbContext>();
        var theirs = await context.Organisations.SingleOrDefaultAsync(o => o.Name == organisation)
            ?? context.Organisations.Add(new Organisation(organisation)).Entity;
        var member = new StaffMember(Cast.NewEmail(), $"{roles[0]} van {organisation}", roles, theirs.Id);
        member.SetSecondFactor(services.GetRequiredService<AuthenticatorApp>().Seal(Cast.AuthenticatorKey), codeStep: 0);
        // Slow on purpose, so once for the whole cast.
        passwordHash ??= services.GetRequiredService<IPasswordHasher<StaffMember>>().HashPassword(member, Cast.Password);
        member.PasswordHash = passwordHash;
        (await services.GetRequiredService<UserManager<StaffMember>>().CreateAsync(member)).Succeeded.ShouldBeTrue();
        await context.SaveChangesAsync();
        return member;
    }

    /// <summary>Asks or changes the database directly, beside the site.</summary>
    public async Task<T> QueryAsync<T>(Func<AppDbContext, Task<T>> ask)
    {
        await using var scope = Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    static void Patiently(DbContextOptionsBuilder options)
    {
        new NpgsqlDbContextOptionsBuilder(options).CommandTimeout((int)Patience.TotalSeconds);
        options.AddInterceptors(new NoNumberedTables());
    }

    // Each look moves it on a little, because what happens later has to be later.
    protected virtual FakeTimeProvider StartClock() => new(OrdinaryMorning) { AutoAdvanceAmount = TimeSpan.FromMilliseconds(1) };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ConnectionStrings:Database", connectionString);
        builder.UseSetting("AllowedHosts", "localhost;digitaalwerkt.example");
        // A test of the jobs runs them itself, when its clock says so.
        builder.UseSetting("Jobs:Enabled", "false");
        // All tests come from one address; RateLimitTests tries the real figure.
        builder.UseSetting("RateLimits:GuessesPerMinute", "1000000");
        builder.UseSetting("RateLimits:ReadsPerMinute", "1000000");
        builder.UseSetting("RateLimits:WritesPerMinute", "1000000");
        builder.ConfigureLogging(logging => logging.AddFilter<ConsoleLoggerProvider>(
            (category, level) => level >= LogLevel.Error && category?.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) != true));
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock)
            // Most tests open one page or two, and hundreds of sites start in a run.
            .PostConfigure<WarmUpOptions>(warmUp => warmUp.Pages.Clear())
            .ConfigureDbContext<AppDbContext>(Patiently)
            .PostConfigure<RequestTimeoutOptions>(timeouts => timeouts.DefaultPolicy = new() { Timeout = Patience }));
    }
}
