using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>PDF files.</summary>
public static class DocumentServices
{
    static readonly TimeSpan KeptInOutputCache = TimeSpan.FromMinutes(2);

    /// <summary>Documents on paper and as PDF. Whether PDF files can be made is decided once, when the first is asked for.</summary>
    public static void AddDocuments(this IServiceCollection services)
    {
        services.AddScoped<RazorDocument>();
        services.AddScoped<PdfFiles>();
        services.AddSingleton<PdfQueue>();
        services.Configure<OutputCacheOptions>(cache => cache.AddPolicy(
            PdfFiles.SameForEverybody, policy => policy.Expire(KeptInOutputCache).SetVaryByHost(false).SetVaryByQuery([])));
        services.TryAddSingleton<IPdfRenderer>(provider => WeasyPrintRenderer.FindPython(Environment.GetEnvironmentVariable("PATH")) is { } python
            ? ActivatorUtilities.CreateInstance<WeasyPrintRenderer>(provider, python)
            : new NoPdfRenderer());
    }
}
