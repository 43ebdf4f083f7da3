using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;

namespace DigitaalWerkt.Web.Platform.Diagnostics;

/// <summary>
/// One line for each answer that changed something, was refused, failed or came late, without anything that points at a person:
/// the pattern of the route and never the address itself (which can hold the token of a card), no query, no IP address, no
/// browser. Pages that were only read are counted by the framework's meters; a line for each cost as much as the page.
/// </summary>
public sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    static readonly TimeSpan Late = TimeSpan.FromSeconds(1);

    /// <summary>Called by the framework for each request.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        var began = Stopwatch.GetTimestamp();
        var status = StatusCodes.Status500InternalServerError;
        try
        {
            await next(http);
            status = http.Response.StatusCode;
        }
        finally
        {
            var endpoint = AskedFor(http);
            var took = Stopwatch.GetElapsedTime(began);
            if (endpoint?.Metadata.GetMetadata<StaticAssetDescriptor>() is null
                && (took > Late || status >= StatusCodes.Status400BadRequest || !IsRead(http.Request.Method)))
            {
                var (method, route) = (Known(http.Request.Method), Pattern(endpoint));
                Answered(log, method, route, status, (long)took.TotalMilliseconds);
            }
        }
    }

    static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    // After an error the endpoint is that of the page about the error.
    static Endpoint? AskedFor(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>()?.Endpoint
        ?? http.Features.Get<IExceptionHandlerFeature>()?.Endpoint
        ?? http.GetEndpoint();

    static string Pattern(Endpoint? endpoint) => endpoint is RouteEndpoint route ? "/" + route.RoutePattern.RawText?.TrimStart('/') : "-";

    // A method is free text of the sender.
    static string Known(string method) =>
        method is "GET" or "HEAD" or "POST" or "PUT" or "DELETE" or "OPTIONS" or "PATCH" ? method : "other";

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} {Status} {Milliseconds} ms")]
    static partial void Answered(ILogger log, string method, string route, int status, long milliseconds);
}
