using System.Text;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// Answers 400 to a request that can't be read: a form that is cut off or malformed, a character set that we don't know, or the
/// character U+0000 in a form or an address. No keyboard types that one, and PostgreSQL has no place for it: a page that looks it
/// up or saves it would end in a fault of ours.
/// </summary>
public sealed class ReadableRequests(RequestDelegate next)
{
    /// <summary>Called by the framework for each request.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            // The form may be what the first page fell over.
            LeaveOutBody(http);
        }
        var refusal = IsPageAboutARefusal(http) ? null : await RefusalAsync(http.Request, http.RequestAborted);
        if (refusal is { } status)
        {
            LeaveOutBody(http);
            http.Response.StatusCode = status;
        }
        else
        {
            await next(http);
        }
    }

    static async Task<int?> RefusalAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (HasNull(request.Query) || !HasKnownCharacters(request.ContentType))
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
        // Whatever the framework makes of a form that it can't read, such as a part in a character set that .NET knows and doesn't read.
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>Whether the character set that a body claims to be written in is one that can be read.</summary>
    static bool HasKnownCharacters(string? contentType)
    {
        if (contentType?.All(char.IsAscii) == false)
        {
            return false;
        }
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || !type.Charset.HasValue)
        {
            return true;
        }
        try
        {
            Encoding.GetEncoding(HeaderUtilities.RemoveQuotes(type.Charset).ToString());
            return true;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    // The page that explains the refusal is made from the same request, and must not fail by it once more.
    static void LeaveOutBody(HttpContext http)
    {
        http.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
        http.Request.Body = Stream.Null;
        http.Request.ContentType = null;
    }

    static bool HasNull(IEnumerable<KeyValuePair<string, StringValues>> fields) =>
        fields.Any(field => field.Key.Contains('\0') || field.Value.Any(value => value?.Contains('\0') is true));

    // The page that explains the refusal is made from the same request, and has to get past here.
    static bool IsPageAboutARefusal(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;
}
