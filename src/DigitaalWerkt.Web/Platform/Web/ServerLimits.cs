using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>How much and how long one connection may ask of us. Every figure is chosen; none is the framework's default by accident.</summary>
public static class ServerLimits
{
    /// <summary>The largest request body, in bytes: forms are small, and a planning to import is the only file that comes from outside.</summary>
    public const int MaxBody = 1024 * 1024;

    /// <summary>Sets the limits of Kestrel.</summary>
    public static void AddServerLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            // Otherwise the server answers by itself, without a page and without headers, to signs that are no UTF-8. What we read of
            // headers is ASCII; a character set that nobody knows is refused by ReadableRequests.
            server.RequestHeaderEncodingSelector = _ => Encoding.Latin1;
            var limits = server.Limits;
            limits.MaxRequestBodySize = MaxBody;
            // Device cookies (two of them up to 3.8 kB), a sign-in cookie and the browser's own headers.
            limits.MaxRequestHeadersTotalSize = 16 * 1024;
            limits.MaxRequestHeaderCount = 64;
            limits.MaxRequestLineSize = 4 * 1024;
            limits.MaxConcurrentConnections = 5_000;
            // Slower than the slowest phone; a request that comes in drops to keep us busy ends here.
            limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 100, gracePeriod: TimeSpan.FromSeconds(10));
            limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 100, gracePeriod: TimeSpan.FromSeconds(10));
            limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
            limits.Http2.MaxStreamsPerConnection = 100;
            limits.Http2.KeepAlivePingDelay = TimeSpan.FromSeconds(30);
            limits.Http2.KeepAlivePingTimeout = TimeSpan.FromSeconds(15);
        });
        builder.Services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = 500;
            form.KeyLengthLimit = 200;
            form.ValueLengthLimit = 100_000;
            form.MultipartBodyLengthLimit = MaxBody;
        });
    }
}
