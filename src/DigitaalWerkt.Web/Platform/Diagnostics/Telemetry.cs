using System.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;
using Npgsql;
using OpenTelemetry;
using OpenTelemetry.Context.Propagation;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace DigitaalWerkt.Web.Platform.Diagnostics;

/// <summary>
/// Traces and meters, sent by OTLP to the collector that an operator names. Nothing of it is started when none is named.
/// Traces hold nothing that points at a person: see <see cref="PlainSpans"/>.
/// </summary>
public static class Telemetry
{
    /// <summary>The setting that names the collector; the OpenTelemetry SDK reads it under the same name.</summary>
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>How the meters of this program are called: this, a dot and the subject.</summary>
    public const string MeterPrefix = "DigitaalWerkt";

    /// <summary>What the program does by itself, without a request: jobs and messages.</summary>
    public static readonly ActivitySource OwnWork = new("DigitaalWerkt");

    /// <summary>Sends traces and meters when <see cref="Endpoint"/> is set.</summary>
    /// <exception cref="StartupProblemException">It is set to something that is no address.</exception>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[Endpoint] is not { Length: > 0 } endpoint)
        {
            return;
        }
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            throw new StartupProblemException(
                $"{Endpoint} can't be read: '{endpoint}' is no address of a collector.",
                "Write it as \"http://host:4317\" (or 4318, with OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf), or leave it out.");
        }
        builder.Services.AddSingleton<DistributedContextPropagator, OwnTraces>();
        // The instrumentation of ASP.NET Core reads the headers of a request once more by itself.
        Sdk.SetDefaultTextMapPropagator(new CompositeTextMapPropagator([]));
        builder.Services.AddOpenTelemetry()
            // The environment comes last: an operator may give the service another name.
            .ConfigureResource(site => site.AddService("digitaal-werkt").AddEnvironmentVariableDetector())
            .WithTracing(traces => traces
                .AddAspNetCoreInstrumentation(requests =>
                {
                    requests.Filter = http => !http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);
                    requests.EnrichWithHttpResponse = LeaveOutStaticFiles;
                })
                .AddHttpClientInstrumentation()
                .AddNpgsql()
                .AddSource(OwnWork.Name)
                .AddProcessor<PlainSpans>()
                .AddOtlpExporter())
            .WithMetrics(meters => meters
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation()
                .AddNpgsqlInstrumentation()
                .AddMeter("System.Runtime", $"{MeterPrefix}.*")
                .AddOtlpExporter());
    }

    // Which endpoint answers is known only afterwards.
    static void LeaveOutStaticFiles(Activity span, HttpResponse response)
    {
        if (response.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            span.IsAllDataRequested = false;
            span.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }
    }
}
