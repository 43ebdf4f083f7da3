using System.Globalization;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>Tells a browser, or a program, when to come back.</summary>
public static class RetryAfter
{
    /// <summary>Writes the header <c>Retry-After</c>, in whole seconds and never less than one (RFC 9110, 10.2.3).</summary>
    /// <param name="response">The answer.</param>
    /// <param name="at">From when it is worth another try.</param>
    /// <param name="now">The time of the answer.</param>
    public static void RetryAt(this HttpResponse response, DateTimeOffset at, DateTimeOffset now) =>
        response.RetryIn(at - now);

    /// <summary>The same, after some time.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="wait">How long it is worth no other try; less than a second is a second.</param>
    public static void RetryIn(this HttpResponse response, TimeSpan wait) =>
        response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
}
