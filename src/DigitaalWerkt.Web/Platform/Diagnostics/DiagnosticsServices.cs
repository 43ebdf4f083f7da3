using DigitaalWerkt.Web.Platform.Commands;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Diagnostics;

/// <summary>Health, logs, telemetry and a graceful stop.</summary>
public static class DiagnosticsServices
{
    /// <summary>Logs, telemetry, health, warming up and stopping.</summary>
    public static void AddDiagnostics<TContext>(this WebApplicationBuilder builder)
        where TContext : DbContext
    {
        builder.AddLogs();
        builder.AddTelemetry();
        var services = builder.Services;
        services.AddSingleton<Health>();
        services.AddSingleton<WarmUp>();
        services.AddHostedService(provider => provider.GetRequiredService<WarmUp>());
        services.AddHostedService<GracefulStop>();
        services.AddSingleton<ICommand, HealthCommand>();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = GracefulStop.Patience);
        // Outermost, before the framework's own filter for host names: see HealthAnswers.
        services.Insert(0, ServiceDescriptor.Transient<IStartupFilter, HealthAnswers<TContext>>());
        services.Insert(1, ServiceDescriptor.Transient<IStartupFilter>(provider => provider.GetRequiredService<WarmUp>()));
    }
}
