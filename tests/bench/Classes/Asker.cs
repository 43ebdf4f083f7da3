using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Features.Classes.Book;

namespace DigitaalWerkt.Bench.Classes;

/// <summary>Somebody who wants a seat: opens the visitor's form, and sends it when the rush begins.</summary>
/// <param name="instance">The instance to which the proxy brings them.</param>
/// <param name="number">Makes their address and their mobile number; nobody else has it.</param>
sealed partial class Asker(HttpClient instance, Guid session, int number)
{
    // Over the proxy's word, as every visitor behind it: the limits of the site count addresses, and stay on.
    readonly string address = $"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}";
    readonly string phone = $"+32471{number:000000}";
    string? key;

    public async Task OpenFormAsync(CancellationToken cancellation)
    {
        using var response = await SendAsync(HttpMethod.Get, null, cancellation);
        var page = await response.Content.ReadAsStringAsync(cancellation);
        key = FormKey.Match(page) is { Success: true } found ? found.Groups[1].Value : null;
    }

    /// <returns>Null: they had no form to send.</returns>
    public async Task<Answer?> AskAsync(CancellationToken cancellation)
    {
        if (key is null)
        {
            return null;
        }
        var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Input.Key"] = key, ["Input.Waits"] = "false", ["Input.Name"] = "Amina", ["Input.Reach"] = "Phone", ["Input.Phone"] = phone,
        });
        var began = Stopwatch.GetTimestamp();
        using var response = await SendAsync(HttpMethod.Post, form, cancellation);
        var page = await response.Content.ReadAsStringAsync(cancellation);
        return new(session, phone, Read(response, page), Stopwatch.GetElapsedTime(began));
    }

    Task<HttpResponseMessage> SendAsync(HttpMethod method, HttpContent? form, CancellationToken cancellation) => instance.SendAsync(
        new HttpRequestMessage(method, BookLinks.Form(session))
        {
            Content = form,
            Headers = { { "X-Forwarded-For", address }, { "X-Forwarded-Proto", "https" }, { "Sec-Fetch-Site", "same-origin" } },
        },
        cancellation);

    static Said Read(HttpResponseMessage response, string page) => response.StatusCode switch
    {
        HttpStatusCode.SeeOther => Said.Booked,
        // The same form again, now for the waiting list.
        HttpStatusCode.Conflict when page.Contains("name=\"Input.Waits\" value=\"true\"") => Said.Full,
        HttpStatusCode.ServiceUnavailable => Said.Busy,
        _ => Said.Wrong,
    };

    [GeneratedRegex("name=\"Input.Key\" value=\"([^\"]+)\"")]
    private static partial Regex FormKey { get; }
}
