using DigitaalWerkt.Web.Platform.Jobs;

namespace DigitaalWerkt.Web.Features.Shared.Register;

public static class RetentionServices
{
    /// <summary>Adds a job that removes what was kept long enough: the clock runs it, and the page of terms asks it first.</summary>
    public static IServiceCollection AddRetention<TJob>(this IServiceCollection services)
        where TJob : class, IJob, IRetention =>
        services.AddScoped<TJob>()
            .AddScoped<IJob>(provider => provider.GetRequiredService<TJob>())
            .AddScoped<IRetention>(provider => provider.GetRequiredService<TJob>());
}
