using DigitaalWerkt.Web.Platform.Content;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Platform;

public static class PlatformServices
{
    /// <summary>Technique that every feature stands on: pages, texts, time, keys, protection.</summary>
    /// <typeparam name="TContext">The context that holds the tables of the platform.</typeparam>
    public static void AddPlatform<TContext>(this WebApplicationBuilder builder)
        where TContext : DbContext
    {
        var services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new Texts(builder.Configuration.GetValue<bool>("Texts:Pseudo")));
        services.AddScoped<HelpLanguage>();
        services.AddSingleton(ContentFolder.Find(builder.Configuration, builder.Environment));

        services.AddDataProtection().SetApplicationName("digitaal-werkt");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            keys => keys.XmlRepository = new DataProtectionKeyRepository<TContext>(provider.GetRequiredService<IServiceScopeFactory>())));

        services.AddRazorPages(options => options.RootDirectory = "/Features");
        // Without this, the validation summary writes an inline style, which the content security policy refuses.
        services.Configure<HtmlHelperOptions>(options => options.ClientValidationEnabled = false);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
        services.AddResponseCompression(options => options.EnableForHttps = true);
    }

    /// <summary>The road of a request before it reaches a page.</summary>
    public static void UsePlatform(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        app.UseMiddleware<SameOrigin>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
    }
}
