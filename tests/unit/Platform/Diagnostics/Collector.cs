using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace DigitaalWerkt.Tests.Platform.Diagnostics;

/// <summary>The other end of the line for traces and meters.</summary>
public sealed class Collector : HttpMessageHandler
{
    readonly ConcurrentQueue<(string Path, string Body)> received = [];

    /// <summary>All that was sent so far: texts stand in it as they are, between bytes that say what they are.</summary>
    public string Traces => Of("/v1/traces");

    public string Meters => Of("/v1/metrics");

    string Of(string path) => string.Concat(received.Where(sent => sent.Path == path).Select(sent => sent.Body));

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var body = new StreamReader(request.Content!.ReadAsStream(cancellationToken), Encoding.UTF8);
        received.Enqueue((request.RequestUri!.AbsolutePath, body.ReadToEnd()));
        return new HttpResponseMessage(HttpStatusCode.OK);
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(Send(request, cancellationToken));
}
