using System.Text.Encodings.Web;
using System.Text.Unicode;
using DigitaalWerkt.Web.Platform.Backups;
using DigitaalWerkt.Web.Platform.Content;
using DigitaalWerkt.Web.Platform.Diagnostics;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Files;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Platform;

/// <summary>All of the platform: what a site needs whatever it is about.</summary>
public static class PlatformServices
{
    /// <summary>Technique that every feature stands on: pages, texts, time, keys, protection.</summary>
    /// <typeparam name="TContext">The context that holds the tables of the platform.</typeparam>
    public static void AddPlatform<TContext>(this WebApplicationBuilder builder)
        where TContext : DbContext, IDataProtectionKeyContext
    {
        var services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddSingleton(TimeProvider.System);
        var texts = new Texts(builder.Configuration.GetValue<bool>("Texts:Pseudo"));
        services.AddSingleton(texts).AddSingleton<IValidationAttributeAdapterProvider, OwnRules>().AddScoped<HelpLanguage>();
        services.AddSingleton(ContentFolder.Find(builder.Configuration, builder.Environment));

        services.AddHostedService<ContentWatcher>();
        builder.AddDiagnostics<TContext>();
        builder.AddKeyProtection<TContext>();
        builder.AddServerLimits();
        builder.AddRateLimits();
        builder.AddOpenData();
        builder.AddPageDeadline();
        builder.AddCompression();
        // For pages that say so. Some thousands of them fit; the oldest make room.
        services.AddOutputCache(cache => cache.SizeLimit = 32 << 20);
        services.AddSingleton(Options.Create(SiteAddress.Read(builder.Configuration, builder.Environment)));
        services.AddDocuments();
        services.AddFiles<TContext>(builder.Configuration);
        services.AddSingleton<PageStyles>();
        services.AddSingleton<KeyedHash>();
        services.AddSingleton(provider => new DeviceCookie<VisitorDevice.Mark>(
            VisitorDevice.Cookie, VisitorDeviceJson.Default.Mark, provider.GetRequiredService<IDataProtectionProvider>()));
        services.AddScoped<VisitorDevice>();
        services.AddSingleton<FormTime>();
        services.AddScoped<Throttle<TContext>>();
        services.AddScoped<LockedTransaction<TContext>>();
        services.AddSingleton<Queues>();
        builder.AddMessaging<TContext>();
        builder.AddJobs<TContext>();
        builder.AddBackups<TContext>();

        services.AddHsts(hsts =>
        {
            hsts.MaxAge = TimeSpan.FromDays(365);
            hsts.IncludeSubDomains = true;
        });
        // Arabic and Turkish stand in the page as they are, not as numbers of four bytes a letter.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddPages(texts);
        // A page that doesn't say who may open it is opened by nobody; an address without a page stays a plain 404 (or 405).
        services.AddAuthorizationBuilder().SetFallbackPolicy(
            new AuthorizationPolicyBuilder().RequireAssertion(asked => asked.Resource is HttpContext http && http.GetEndpoint() is not RouteEndpoint).Build());
    }

    static void AddPages(this IServiceCollection services, Texts texts)
    {
        var unreadable = texts.Dutch("Shared", "Errors_Value");
        services.AddRazorPages(options => options.RootDirectory = "/Features")
            .AddMvcOptions(options =>
            {
                options.Filters.Add(new BusyAnswer());
                // Messages come from our resources, so every rule is written down with its text.
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                options.ModelBindingMessageProvider.SetAttemptedValueIsInvalidAccessor((_, _) => unreadable);
                options.ModelBindingMessageProvider.SetValueIsInvalidAccessor(_ => unreadable);
                options.ModelBindingMessageProvider.SetValueMustNotBeNullAccessor(_ => unreadable);
                options.ModelBindingMessageProvider.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => unreadable);
            })
            .AddDataAnnotationsLocalization(options =>
                // The framework asks for its own types as well; they have no texts of ours.
                options.DataAnnotationLocalizerProvider = (type, _) =>
                    type.Assembly == typeof(Texts).Assembly ? new AnnotationTexts(texts, Texts.FeatureOf(type)) : null!);
        // Without this, the validation summary writes an inline style, which the content security policy refuses.
        services.Configure<HtmlHelperOptions>(options => options.ClientValidationEnabled = false);
    }

    /// <summary>The road of a request before it reaches a page. The order matters; each line says why it stands there.</summary>
    /// <exception cref="StartupProblemException">A setting that this needs is missing or wrong.</exception>
    public static void UsePlatform(this WebApplication app)
    {
        app.RequireHostNames();
        app.UseTrustedProxies();
        // Sees the status that the visitor really gets.
        app.UseMiddleware<RequestLog>();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }
        app.UseMiddleware<SecurityHeaders>();
        app.UseErrorPages();
        // Inside of what writes the pages for errors, so that those pages are written for it too.
        app.UseMiddleware<DatabaseOutage>();
        // From here on the endpoint is known: static files are free of limits.
        app.UseRouting();
        app.UseMiddleware<SameOrigin>();
        app.UseMiddleware<WithinLimits>();
        app.UseRequestTimeouts();
        // Reads the form, so only for who is within the limits, and no longer than a page may take.
        app.UseMiddleware<ReadableRequests>();
        app.UseMiddleware<BlankAddresses>();
        // Keeps pages as they were sent: compressed, and without asking who the visitor is.
        app.UseOutputCache();
        app.UseResponseCompression();
        app.RunErrorPagesBeforeSigningIn();
        app.UseMiddleware<PageMethods>();
        app.UseAuthentication();
        app.UseAuthorization();
    }
}
