using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// Compresses pages. Secrets in a page (the antiforgery token) are masked with fresh random bits at every answer, so that
/// their length under compression says nothing (the BREACH attack).
/// </summary>
public static class Compression
{
    public static void AddCompression(this WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html", "text/plain", "text/css", "text/javascript", "application/json", "image/svg+xml"];
        });
        // Quality 4 of 11: a page is a few kilobytes, and an old phone's data costs more than our tenth of a millisecond.
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
    }
}
