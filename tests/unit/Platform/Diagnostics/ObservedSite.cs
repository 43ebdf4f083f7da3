using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Platform.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace DigitaalWerkt.Tests.Platform.Diagnostics;

/// <summary>The site of an operator with a collector, and with a gateway for SMS that is reached over a real line.</summary>
public sealed class ObservedSite(TestDatabase databases) : ClassSite(databases)
{
    // Kestrel, so that the request to it is made, and traced, as in production.
    readonly WebApplication gateway = Gateway();

    public Collector Collector { get; } = new();

    /// <summary>Sends what was noted up to now.</summary>
    public void Flush()
    {
        Services.GetRequiredService<TracerProvider>().ForceFlush().ShouldBeTrue();
        Services.GetRequiredService<MeterProvider>().ForceFlush().ShouldBeTrue();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting(Telemetry.Endpoint, "http://collector.example:4318");
        builder.UseSetting("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
        builder.UseSetting("Sms:Url", $"{gateway.Urls.Single()}/send/{{to}}?text={{text}}");
        builder.ConfigureTestServices(services => services.ConfigureAll<OtlpExporterOptions>(otlp =>
            otlp.HttpClientFactory = () => new HttpClient(Collector, disposeHandler: false)));
    }

    static WebApplication Gateway()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.Run(http =>
        {
            http.Response.StatusCode = StatusCodes.Status201Created;
            return Task.CompletedTask;
        });
        ((IHost)site).Start();
        return site;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await gateway.DisposeAsync();
        Collector.Dispose();
        GC.SuppressFinalize(this);
    }
}
