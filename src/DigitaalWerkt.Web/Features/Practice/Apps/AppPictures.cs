using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>Serves the drawings of apps from memory: only those that an app has, never a path from the address.</summary>
static class AppPictures
{
    const string Route = "/oefentelefoon/beeld";
    const string KeepForEver = "public, max-age=31536000, immutable";

    public static string UrlOf(string app, string name, string hash) => $"{Route}/{app}/{name}?v={hash}";

    public static void MapAppPictures(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet($"{Route}/{{app}}/{{name}}", Serve).AllowAnonymous().WithMetadata(RateLimit.None);

    static IResult Serve(string app, string name, string? v, PracticeLibrary library, HttpResponse response)
    {
        if (library.Apps.GetValueOrDefault(app)?.Pictures.GetValueOrDefault(name) is not { } picture)
        {
            return Results.NotFound();
        }
        // An address with another hash may be of a version that is gone; it must not be kept under that name.
        response.Headers.CacheControl = picture.Url.EndsWith($"?v={v}", StringComparison.Ordinal) ? KeepForEver : "no-cache";
        return Results.Bytes(picture.Content, "image/svg+xml");
    }
}
