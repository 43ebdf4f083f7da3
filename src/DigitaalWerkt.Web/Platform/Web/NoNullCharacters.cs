using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Primitives;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// Answers 400 to a form or an address with the character U+0000. No keyboard types it, and PostgreSQL has no place for it:
/// without this, a page that looks it up or saves it ends in a fault of ours.
/// </summary>
public sealed class NoNullCharacters(RequestDelegate next)
{
    /// <summary>Called by the framework for each request.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        var refusal = IsPageAboutARefusal(http) ? null : await RefusalAsync(http.Request, http.RequestAborted);
        if (refusal is { } status)
        {
            http.Response.StatusCode = status;
        }
        else
        {
            await next(http);
        }
    }

    static async Task<int?> RefusalAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (HasNull(request.Query))
        {
            return StatusCodes.Status400BadRequest;
        }
        if (!request.HasFormContentType)
        {
            return null;
        }
        try
        {
            // Read once: the page gets the same form.
            return HasNull(await request.ReadFormAsync(cancellationToken)) ? StatusCodes.Status400BadRequest : null;
        }
        catch (BadHttpRequestException e)
        {
            // Too long, or cut off; the server says which.
            return e.StatusCode;
        }
        catch (InvalidDataException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }

    static bool HasNull(IEnumerable<KeyValuePair<string, StringValues>> fields) =>
        fields.Any(field => field.Key.Contains('\0') || field.Value.Any(value => value?.Contains('\0') is true));

    // The page that explains the refusal is made from the same request, and has to get past here.
    static bool IsPageAboutARefusal(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;
}
