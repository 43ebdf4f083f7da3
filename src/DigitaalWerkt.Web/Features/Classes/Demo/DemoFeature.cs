using DigitaalWerkt.Web.Platform;

namespace DigitaalWerkt.Web.Features.Classes.Demo;

static class DemoFeature
{
    /// <summary>In a demo only: a city in which classes have been going on for weeks.</summary>
    public static void AddDemoClasses(this WebApplicationBuilder builder)
    {
        if (builder.Configuration.IsDemo)
        {
            var services = builder.Services;
            services.AddScoped<DemoCast>();
            services.AddScoped<DemoActs>();
            services.AddScoped<IDemoPart, DemoGround>();
            services.AddScoped<IDemoPart, DemoPhrases>();
            services.AddScoped<IDemoPart, DemoPast>();
            services.AddScoped<IDemoPart, DemoToday>();
            services.AddScoped<IDemoPart, DemoComing>();
            services.AddScoped<IDemoPart, DemoEvents>();
        }
    }
}
