using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Platform.Persistence;

public sealed class KeyedHashTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public void A_database_that_was_away_for_a_moment_is_asked_again()
    {
        var services = site.Services;
        var away = new AwayOnce(services.GetRequiredService<IDataProtectionProvider>());
        var hash = new KeyedHash(services.GetRequiredService<IKeyManager>(), away);

        Should.Throw<TimeoutException>(() => hash.Of("x", IPAddress.Loopback.GetAddressBytes()));

        hash.Of("x", IPAddress.Loopback.GetAddressBytes()).Length.ShouldBe(32);
    }

    sealed class AwayOnce(IDataProtectionProvider real) : IDataProtectionProvider
    {
        bool wasAsked;

        public IDataProtector CreateProtector(string purpose)
        {
            if (!wasAsked)
            {
                wasAsked = true;
                throw new TimeoutException();
            }
            return real.CreateProtector(purpose);
        }
    }
}
