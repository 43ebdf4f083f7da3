using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.EndToEnd;

/// <summary>The site as it is when every group of the menu for staff has a page.</summary>
public sealed class FullMenuSite(TestDatabase databases, Browsers browsers) : LiveSite(databases, browsers)
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        // The address doesn't matter, as long as no other line has it.
        builder.ConfigureTestServices(services =>
        {
            foreach (var group in StaffGroup.All)
            {
                services.AddSingleton(new StaffNavPage(group, "Shared", group.Key, $"/team/{group.Key}", Policies.Coordinator, 1000));
            }
        });
    }
}
