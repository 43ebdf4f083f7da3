using System.Data.Common;
using System.Net.Sockets;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// Turns "the database isn't there" into 503 instead of 500: nothing is broken in the program, and the visitor may try again
/// soon. The page itself is written further out, by whoever writes the pages for errors.
/// </summary>
public sealed partial class DatabaseOutage(RequestDelegate next, ILogger<DatabaseOutage> log)
{
    /// <summary>When a visitor's device may try again.</summary>
    public const string RetryAfterSeconds = "10";

    /// <summary>Called by the framework for each request.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Exception e) when (IsOutage(e) && !http.Response.HasStarted)
        {
            DatabaseIsAway(log, e.GetBaseException().GetType().Name);
            http.Response.Clear();
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            http.Response.Headers.RetryAfter = RetryAfterSeconds;
            http.Response.Headers.CacheControl = "no-store";
        }
    }

    /// <summary>True when somewhere in the exception stands that the database can't be reached, stops, starts or is full.</summary>
    public static bool IsOutage(Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            // IsTransient is the driver's own judgement: lost connections, refused ones, time-outs, a server that starts or stops.
            if (e is DbException { IsTransient: true } or SocketException || (e is DbException { SqlState: { } state } && CanPass(state)))
            {
                return true;
            }
        }
        return false;
    }

    // 53: no room left (disk, connections); 57: stopped by a person; 58: the machine under it; 25006: only reading just now.
    static bool CanPass(string sqlState) => sqlState[..2] is "53" or "57" or "58" || sqlState == "25006";

    [LoggerMessage(Level = LogLevel.Error, Message = "The database is away: {Reason}")]
    static partial void DatabaseIsAway(ILogger log, string reason);
}
