namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>The headers that every answer of the site carries, also an error page or a file.</summary>
public sealed class SecurityHeaders(RequestDelegate next, PageStyles styles)
{
    string ContentSecurityPolicy =>
        $"default-src 'none'; script-src 'self'; style-src 'self' {styles.Sources}; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    const string SandboxPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";

    static readonly object IsSandboxed = new();

    /// <summary>Says that this answer hands out what somebody sent: whatever is in it runs nowhere.</summary>
    /// <param name="http">The request, before its answer begins.</param>
    public static void Sandbox(HttpContext http) => http.Items[IsSandboxed] = true;

    /// <summary>Called by the framework for each request.</summary>
    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            headers.ContentSecurityPolicy = http.Items.ContainsKey(IsSandboxed) ? SandboxPolicy : ContentSecurityPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            if (headers.CacheControl.Count == 0)
            {
                headers.CacheControl = CacheControl(http);
            }
            return Task.CompletedTask;
        });
        return next(http);
    }

    // What staff see is about people, whatever kind of answer it is: it stays on no computer that they leave.
    static string? CacheControl(HttpContext http) => http switch
    {
        { User.Identity.IsAuthenticated: true } => "no-store",
        { Response.ContentType: { } type } when type.StartsWith("text/html", StringComparison.Ordinal) => "private, no-cache",
        _ => null,
    };
}
