namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>Serves the drawings of lessons from memory: only those that a lesson has, never a path from the address.</summary>
public static class DrawingEndpoint
{
    const string KeepForEver = "public, max-age=31536000, immutable";

    public static void MapDrawings(this IEndpointRouteBuilder app) =>
        app.MapGet("/lessen/{slug}/beeld/{file}", Serve).AllowAnonymous().DisableRateLimiting();

    static IResult Serve(string slug, string file, string? v, ModuleLibrary library, HttpResponse response)
    {
        if (library.FindDrawing(slug, file) is not { } drawing)
        {
            return Results.NotFound();
        }
        // An address with another hash may be of a version that is gone; it must not be kept under that name.
        response.Headers.CacheControl = drawing.Url.EndsWith($"?v={v}", StringComparison.Ordinal) ? KeepForEver : "no-cache";
        return Results.Bytes(drawing.Content, "image/svg+xml");
    }
}
