using Microsoft.AspNetCore.Connections;

namespace DigitaalWerkt.Web.Platform;

/// <summary>Runs the site, or the command that was asked for.</summary>
public static class SiteRun
{
    /// <summary>Runs the site until it is asked to stop.</summary>
    /// <exception cref="StartupProblemException">It can't listen where it was told to.</exception>
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
    }
}
