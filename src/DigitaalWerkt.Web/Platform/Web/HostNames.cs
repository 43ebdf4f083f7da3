namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// The names under which the site may be asked for (setting <c>AllowedHosts</c>, separated by semicolons). The framework
/// refuses every other name, so that nobody makes us write links to a site that isn't ours.
/// </summary>
public static class HostNames
{
    /// <summary>Makes sure that a site that isn't on a developer's desk knows its own name.</summary>
    /// <exception cref="StartupProblemException">The setting is missing, or lets any name in.</exception>
    public static void RequireHostNames(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment() && Read(app.Configuration) is [] or [.., "*"])
        {
            throw new StartupProblemException(
                "The site doesn't know under which name people reach it: AllowedHosts is empty or lets any name in.",
                "Set AllowedHosts to the host name of the site, for example AllowedHosts=digitaalwerkt.example. "
                + "More names are separated by semicolons.");
        }
    }

    /// <summary>A name that the site answers to; used where it asks itself something.</summary>
    public static string First(IConfiguration configuration) =>
        Read(configuration) is [not "*", ..] and [var name, ..] ? name.Replace("*.", "www.") : "localhost";

    // With the one that lets everything in, if it is there, at the end.
    static string[] Read(IConfiguration configuration) =>
        [.. (configuration["AllowedHosts"] ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .OrderBy(name => name == "*")];
}
