using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Jobs;

/// <summary>The jobs that run by the clock.</summary>
public static class JobServices
{
    /// <summary>What runs without a visitor. A feature adds its own with <c>services.AddScoped&lt;IJob, …&gt;()</c>.</summary>
    public static void AddJobs<TContext>(this WebApplicationBuilder builder)
        where TContext : DbContext
    {
        builder.Services.AddSingleton<JobMeters>();
        builder.Services.AddSingleton<RunJobs<TContext>>();
        builder.Services.AddScoped<IJob, NoteFigures>();
        builder.Services.AddScoped<JobAlarms<TContext>>();
        if (builder.RunsJobs())
        {
            builder.Services.AddHostedService<JobClock<TContext>>();
        }
    }

    /// <summary>Whether this instance sends and runs jobs, beside showing pages (setting <c>Jobs:Enabled</c>).</summary>
    public static bool RunsJobs(this WebApplicationBuilder builder) => builder.Configuration.GetValue("Jobs:Enabled", true);
}
