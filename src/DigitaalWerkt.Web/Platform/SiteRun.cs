using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Platform;

public static class SiteRun
{
    /// <summary>Runs the site until it is asked to stop.</summary>
    /// <exception cref="StartupProblemException">It can't listen where it was told to, or a setting is wrong.</exception>
    public static async Task RunUntilStoppedAsync(this WebApplication app)
    {
        try
        {
            await app.RunAsync();
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw new StartupProblemException(
                $"The port is taken: {e.Message}",
                "Stop the program that listens there, or choose another port: PORT=5081 script/server, "
                + "or ASPNETCORE_URLS=http://localhost:5081.");
        }
        catch (OptionsValidationException e)
        {
            throw new StartupProblemException($"A setting is wrong: {string.Join(' ', e.Failures)}", "docs/ops.md says what each setting takes.", e);
        }
    }
}
