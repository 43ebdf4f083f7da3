using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// What the site tells other programs, under <c>/api</c>: read only, the same for everybody, about nobody, and described by
/// <c>/api/openapi.json</c>, which is made out of the program itself.
/// </summary>
public static class OpenData
{
    /// <summary>The description (OpenAPI 3.1).</summary>
    public const string Description = Root + "openapi.json";

    /// <summary>How often one address may ask, per minute and per instance: a site keeps the answer for a minute.</summary>
    public const int AsksPerMinute = 60;

    const string Root = "/api/";
    const string Document = "openapi";
    const int SecondsToKeep = 60;

    static readonly RateLimit Limit = new("api", AsksPerMinute);

    // What isn't known is left out: programs that read the open standards take null for a fault.
    static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Its settings, and its description.</summary>
    public static void AddOpenData(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.Configure<OpenDataOptions>(builder.Configuration.GetSection("OpenData"));
        services.AddOpenApi(Document, options =>
        {
            options.ShouldInclude = endpoint => $"/{endpoint.RelativePath}".StartsWith(Root, StringComparison.Ordinal);
            options.AddDocumentTransformer((document, context, _) =>
            {
                (document.Info.Title, document.Info.Version) = ("Digitaal Werkt!", "1");
                if (context.ApplicationServices.GetRequiredService<IOptions<OpenDataOptions>>().Value is { Licence: { } licence } options)
                {
                    document.Info.License = new() { Name = licence, Url = options.LicenceAddress };
                }
                // Not the name by which somebody happened to ask: the answer is kept for everybody.
                document.Servers = [new() { Url = context.ApplicationServices.GetRequiredService<IOptions<SiteAddress>>().Value.Address }];
                return Task.CompletedTask;
            });
        });
    }

    /// <summary>The description at its address.</summary>
    public static void MapOpenDataDescription(this WebApplication app) =>
        app.MapOpenApi(Description.Replace(Document, "{documentName}")).AllowAnonymous().CacheOutput(cache => cache.SetVaryByHost(false));

    /// <summary>An address where programs read data.</summary>
    /// <typeparam name="T">What it answers with.</typeparam>
    /// <param name="app">The program.</param>
    /// <param name="address">Below <c>/api/</c>.</param>
    /// <param name="name">How programs made from the description call it.</param>
    /// <param name="summary">What it gives, in English.</param>
    /// <param name="answer">Ends in <see cref="Answer"/>.</param>
    public static RouteHandlerBuilder MapOpenData<T>(this WebApplication app, string address, string name, string summary, Delegate answer) =>
        app.MapGet(address, answer).AllowAnonymous().WithMetadata(Limit)
            .WithName(name).WithSummary(summary)
            .WithDescription("Keep the answer for a minute, and ask again with If-None-Match. At most 60 questions a minute from one address.")
            .Produces<T>().Produces(StatusCodes.Status304NotModified).Produces(StatusCodes.Status429TooManyRequests);

    /// <summary>The data as JSON. A caller that has them already is answered 304.</summary>
    public static IResult Answer<T>(HttpContext http, T data)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(data, Json);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..32]}\"");
        var headers = http.Response.Headers;
        headers.CacheControl = $"public, max-age={SecondsToKeep}";
        // So that a script on the page of a partner may read it. It is the same for everybody, and no cookie is looked at.
        headers.AccessControlAllowOrigin = "*";
        if (http.RequestServices.GetRequiredService<IOptions<OpenDataOptions>>().Value.LicenceAddress is { } licence)
        {
            headers.Link = $"<{licence.AbsoluteUri}>; rel=\"license\"";
        }
        return Results.Bytes(content, "application/json; charset=utf-8", entityTag: tag);
    }
}
