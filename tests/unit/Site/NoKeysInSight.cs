using System.Text.RegularExpressions;

namespace DigitaalWerkt.Tests.Site;

/// <summary>Every page that any test sees says its texts, and never shows the key of one.</summary>
sealed partial class NoKeysInSight : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.Content.Headers.ContentType?.MediaType == "text/html")
        {
            await answer.Content.LoadIntoBufferAsync(cancellationToken);
            Key.Matches(await answer.Content.ReadAsStringAsync(cancellationToken)).Select(found => found.Groups[1].Value)
                .ShouldBeEmpty($"on {request.Method} {request.RequestUri}");
        }
        return answer;
    }

    [GeneratedRegex(@">\s*([A-Z][a-z]+(?:_[A-Z][A-Za-z]*)+)\s*<")]
    private static partial Regex Key { get; }
}
