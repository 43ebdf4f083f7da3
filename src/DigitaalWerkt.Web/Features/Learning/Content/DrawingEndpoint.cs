using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>Serves the drawings of lessons from memory: only those that a lesson has, never a path from the address.</summary>
public static class DrawingEndpoint
{
    const string KeepForEver = "public, max-age=31536000, immutable";

    public static void MapDrawings(this IEndpointRouteBuilder app)
    {
        foreach (var rules in LessonRules.All)
        {
            app.MapGet(
                    rules.Root + "/{slug}/beeld/{file}",
                    (string slug, string file, string? v, ModuleLibrary library, HttpResponse response) =>
                        Serve(library.FindDrawing(rules.Audience, slug, file), v, response))
                .AllowAnonymous().WithMetadata(RateLimit.None);
        }
    }

    static IResult Serve(Drawing? found, string? v, HttpResponse response)
    {
        if (found is not { } drawing)
        {
            return Results.NotFound();
        }
        // An address with another hash may be of a version that is gone; it must not be kept under that name.
        response.Headers.CacheControl = drawing.Url.EndsWith($"?v={v}", StringComparison.Ordinal) ? KeepForEver : "no-cache";
        return Results.Bytes(drawing.Content, "image/svg+xml");
    }
}
