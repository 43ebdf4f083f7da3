using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(TestDatabase))]

namespace DigitaalWerkt.EndToEnd;

/// <summary>The site of the other tests, now on a real socket: as in production, with the real security policy, on plain http at localhost.</summary>
public class LiveSite : SiteFixture
{
    readonly Browsers browsers;
    readonly Lazy<string> address;

    public LiveSite(TestDatabase databases, Browsers browsers)
        : base(databases)
    {
        this.browsers = browsers;
        UseKestrel(0);
        address = new(() =>
        {
            StartServer();
            return $"http://localhost:{ClientOptions.BaseAddress.Port}";
        });
    }

    /// <summary>The phone of a visitor.</summary>
    /// <param name="javaScript">False: the phone runs no script.</param>
    /// <param name="width">In CSS pixels.</param>
    /// <param name="cookies">What the phone remembers from an earlier day.</param>
    /// <param name="largeLetters">True: letters twice as large, set in the phone itself.</param>
    public Task<Phone> OpenPhoneAsync(
        bool javaScript = true, int width = 360, IEnumerable<BrowserContextCookiesResult>? cookies = null, bool largeLetters = false) =>
        browsers.OpenAsync(address.Value, javaScript, width, cookies, largeLetters);

    /// <summary>The phone of a new staff member who signed in with both factors.</summary>
    public async Task<Phone> OpenStaffPhoneAsync(StaffRole role) => await OpenStaffPhoneAsync(await AddStaffMemberAsync([role]));

    /// <summary>The phone of this staff member, signed in.</summary>
    public async Task<Phone> OpenStaffPhoneAsync(
        StaffMember member, SignInMethod method = SignInMethod.AuthenticatorCode, bool javaScript = true)
    {
        var phone = await OpenPhoneAsync(javaScript);
        await phone.RememberAsync(StaffSignIn.Cookie, await StartSessionAsync(member, method));
        return phone;
    }

    /// <summary>What an authenticator app with this key shows now.</summary>
    public string Code(byte[] key) => OneTimeCode.Compute(key, OneTimeCode.StepAt(Clock.GetUtcNow()));

    // A browser has the real time.
    protected override FakeTimeProvider StartClock() => new RunningClock();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        // Files stand in wwwroot only after a publish; until then this finds them where the build left them.
        builder.UseStaticWebAssets();
        builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter, NoNetwork>());
    }
}
