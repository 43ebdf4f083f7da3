using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;

namespace DigitaalWerkt.Tests.Platform.Messaging;

/// <summary>The other end of the line of a gateway for SMS.</summary>
public sealed class SmsGateway : HttpMessageHandler
{
    public ConcurrentQueue<string> Bodies { get; } = [];
    public HttpStatusCode Status { get; set; } = HttpStatusCode.Created;
    public Exception? Failure { get; set; }
    public HttpRequestHeaders? LastHeaders { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Failure is not null)
        {
            throw Failure;
        }
        LastHeaders = request.Headers;
        Bodies.Enqueue(await request.Content!.ReadAsStringAsync(cancellationToken));
        return new HttpResponseMessage(Status);
    }
}
