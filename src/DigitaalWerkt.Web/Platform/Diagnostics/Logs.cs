namespace DigitaalWerkt.Web.Platform.Diagnostics;

/// <summary>What the program writes about itself: JSON lines in production, plain ones for a developer.</summary>
public static class Logs
{
    const string KeyRepository = "Microsoft.AspNetCore.DataProtection.EntityFrameworkCore.EntityFrameworkCoreXmlRepository";

    /// <summary>One line of JSON for each event in production, without personal data; readable lines in Development.</summary>
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        var logging = builder.Logging;
        logging.ClearProviders();
        if (builder.Environment.IsDevelopment())
        {
            logging.AddSimpleConsole(console => console.SingleLine = true);
        }
        else
        {
            // Scopes stay off: the framework puts the whole address of a request in one.
            logging.AddJsonConsole(console =>
            {
                console.IncludeScopes = false;
                console.UseUtcTimestamp = true;
                console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            });
        }
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        // What goes wrong while starting is told by the program itself (StartupProblemException), without a stack trace.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        // A failed question to the database comes back as an exception; whoever answers for that logs it, once.
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Critical);
        logging.AddFilter("Npgsql", LogLevel.Critical);
        // This one would warn at every start about keys that are not encrypted; docs/ops.md says when they have to be.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // On a lower level it writes the keys themselves. No setting may ask for that.
        logging.AddFilter(KeyRepository, LogLevel.Error);
        if (builder.Environment.IsDevelopment())
        {
            logging.AddFilter(typeof(RequestLog).FullName, LogLevel.Warning);
        }
    }
}
