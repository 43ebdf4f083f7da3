using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Web.Data;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>The real program beside a site of the tests, on the same database.</summary>
static class DyingProgram
{
    /// <param name="after">After how many writings of an act it is killed.</param>
    public static async Task<SiteProcess> StartAsync(ClassSite site, int after)
    {
        var program = SiteProcess.Start(
        [
            ("ConnectionStrings__Database", site.Services.GetRequiredService<SiteDatabase>().ConnectionString),
            ("DOTNET_STARTUP_HOOKS", typeof(DyingProgram).Assembly.Location),
            (StartupHook.Setting, $"{after}"),
            // Only the statements of the act count.
            ("Jobs__Enabled", "false"),
            ("Site__TrustedProxies", "127.0.0.1,::1"),
        ]);
        await program.ReadyAsync();
        return program;
    }
}
