using System.Net;
using System.Text;
using System.Text.Json;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Sends an SMS by one request to a gateway, in the shape that the settings describe.</summary>
public sealed class HttpSmsSender(HttpClient http, SmsSettings settings) : ISmsSender
{
    /// <inheritdoc />
    public async Task<Delivery> SendAsync(Guid id, PhoneNumber number, string text, CancellationToken cancellationToken)
    {
        var values = new Dictionary<string, string>
        {
            ["{to}"] = number.Value, ["{digits}"] = number.Value[1..], ["{from}"] = settings.From, ["{text}"] = text, ["{id}"] = id.ToString("N"),
        };
        using var request = new HttpRequestMessage(new HttpMethod(settings.Method), Fill(settings.Url!, values, Uri.EscapeDataString));
        if (request.Method != HttpMethod.Get)
        {
            request.Content = new StringContent(Fill(settings.Body, values, IsJson ? Json : Form), Encoding.UTF8, settings.ContentType);
        }
        foreach (var (name, value) in settings.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            return Judge(response.StatusCode);
        }
        catch (HttpRequestException e) when (e.HttpRequestError is
            HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError)
        {
            return new(DeliveryOutcome.NotSent, "NoServer");
        }
        catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new(DeliveryOutcome.Unknown, "NoAnswer");
        }
    }

    bool IsJson => settings.ContentType.Contains("json", StringComparison.OrdinalIgnoreCase);

    static Delivery Judge(HttpStatusCode status) => (int)status switch
    {
        >= 200 and < 300 => Delivery.Sent,
        // These say that it was not looked at: who we are, or how busy they are, has to change first.
        401 or 402 or 403 or 407 or 429 or 503 => new(DeliveryOutcome.NotSent, $"Http:{(int)status}"),
        >= 500 => new(DeliveryOutcome.Unknown, $"Http:{(int)status}"),
        _ => new(DeliveryOutcome.Refused, $"Http:{(int)status}"),
    };

    // In one pass: a text that holds "{to}" stays as it is.
    static string Fill(string template, Dictionary<string, string> values, Func<string, string> encode)
    {
        var filled = new StringBuilder();
        for (var i = 0; i < template.Length;)
        {
            var place = values.Keys.FirstOrDefault(name => string.CompareOrdinal(template, i, name, 0, name.Length) == 0);
            filled.Append(place is null ? template[i].ToString() : encode(values[place]));
            i += place?.Length ?? 1;
        }
        return filled.ToString();
    }

    static string Json(string value) => JsonEncodedText.Encode(value).ToString();

    static string Form(string value) => WebUtility.UrlEncode(value);
}
