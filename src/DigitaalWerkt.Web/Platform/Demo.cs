namespace DigitaalWerkt.Web.Platform;

/// <summary>
/// The site with made-up people, where one click signs in as any of them. It runs on a database of its own only, never on
/// a configured one (Data/SiteDatabase).
/// </summary>
public static class Demo
{
    const string Key = "Demo";

    extension(IConfiguration configuration)
    {
        /// <summary>True when the program was started with <c>--demo</c>.</summary>
        public bool IsDemo => configuration.GetValue<bool>(Key);
    }

    /// <summary>In a demo, makes the people and things that one expects to find; on every start, so each part adds what is missing.</summary>
    public static async Task FillDemoAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        await using var scope = app.Services.CreateAsyncScope();
        foreach (var part in app.Configuration.IsDemo ? scope.ServiceProvider.GetServices<IDemoPart>() : [])
        {
            await part.FillAsync(cancellationToken);
        }
    }

    /// <summary>The arguments of the program, with <c>--demo</c> as a setting; left as it is, it would swallow the word after it.</summary>
    public static string[] Arguments(string[] arguments) => [.. arguments.Select(word => word == "--demo" ? $"--{Key}=true" : word)];
}
