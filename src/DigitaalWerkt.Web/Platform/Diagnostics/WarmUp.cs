using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Platform.Diagnostics;

/// <summary>Makes the pages that everybody opens once, in this process, before a proxy may send visitors.</summary>
public sealed partial class WarmUp(
    Health health, IHttpContextFactory contexts, IOptions<WarmUpOptions> options, IConfiguration configuration, ILogger<WarmUp> log)
    : BackgroundService, IHostedLifecycleService, IStartupFilter
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    RequestDelegate? site;

    /// <summary>Keeps hold of the site's pipeline, to ask it for pages.</summary>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(rest =>
        {
            site = rest;
            return rest;
        });
        next(app);
    };

    /// <summary>Nothing yet: a site that can't listen ends at once, and takes away what a page is made with.</summary>
    public override Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The site listens: begins.</summary>
    public Task StartedAsync(CancellationToken cancellationToken) => base.StartAsync(cancellationToken);

    /// <inheritdoc />
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await TryAsync(site!))
        {
            await Task.Delay(Pause, stoppingToken);
        }
        health.Warmed();
    }

    async Task<bool> TryAsync(RequestDelegate pages)
    {
        foreach (var page in options.Value.Pages)
        {
            var status = await OpenAsync(pages, page);
            if (status >= 500)
            {
                NotWarm(log, page, status);
                return false;
            }
        }
        return true;
    }

    async Task<int> OpenAsync(RequestDelegate pages, string page)
    {
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature { Method = "GET", Scheme = "https", Path = page, Protocol = "HTTP/1.1" });
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        var http = contexts.Create(features);
        try
        {
            http.Request.Host = new HostString(HostNames.First(configuration));
            http.Request.Headers.AcceptEncoding = "br";
            await pages(http);
            return http.Response.StatusCode;
        }
        catch (Exception)
        {
            return StatusCodes.Status500InternalServerError;
        }
        finally
        {
            contexts.Dispose(http);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not warm yet: {Page} answers {Status}")]
    static partial void NotWarm(ILogger log, string page, int status);
}
