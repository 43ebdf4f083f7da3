using System.Text.Json;
using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>The token that signs in to the mail server: asked of the provider, and kept for as long as it holds.</summary>
public sealed partial class MailToken(MailTokenSettings settings, HttpClient http, TimeProvider clock, ILogger<MailToken> log)
{
    // When the provider doesn't say. Both of the large ones say an hour.
    const int DefaultSeconds = 300;

    // A token that ends on its way to the server is of no use.
    static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    Kept? kept;

    /// <summary>A token that holds now.</summary>
    /// <returns>Null when the provider gave none; why stands in the log.</returns>
    public async Task<string?> FindAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (kept is { } known && known.Until > now)
        {
            return known.Token;
        }
        var answer = await AskAsync(cancellationToken);
        kept = answer is null ? null : new(answer.Token!, now.AddSeconds(answer.Seconds ?? DefaultSeconds) - Margin);
        return answer?.Token;
    }

    /// <summary>Asks for another one next time: the mail server didn't want this one.</summary>
    public void Forget() => kept = null;

    async Task<Answer?> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var form = new FormUrlEncodedContent(settings.Form);
            using var response = await http.PostAsync(settings.Url, form, cancellationToken);
            var answer = JsonSerializer.Deserialize<Answer>(await response.Content.ReadAsByteArrayAsync(cancellationToken));
            if (response.IsSuccessStatusCode && answer is { Token.Length: > 0 })
            {
                return answer;
            }
            Refused(log, (int)response.StatusCode, answer?.Error);
        }
        catch (Exception e) when (e is HttpRequestException or JsonException)
        {
            Failed(log, e);
        }
        return null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No token for the mail server: the provider answers {Status} {Error}")]
    static partial void Refused(ILogger log, int status, string? error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "No token for the mail server: the provider can't be reached or understood")]
    static partial void Failed(ILogger log, Exception problem);

    sealed record Kept(string Token, DateTimeOffset Until);

    /// <remarks>RFC 6749, 5.1 and 5.2.</remarks>
    sealed record Answer(
        [property: JsonPropertyName("access_token")] string? Token,
        [property: JsonPropertyName("expires_in"), JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] int? Seconds,
        [property: JsonPropertyName("error")] string? Error);
}
