using DigitaalWerkt.Web.Platform.Commands;

namespace DigitaalWerkt.Web.Platform.Diagnostics;

/// <summary>Asks the site on this machine whether it may get visitors: the health check of a container, which has no curl.</summary>
public sealed class HealthCommand(IConfiguration configuration) : ICommand
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <inheritdoc />
    public string Name => "health";

    /// <inheritdoc />
    public string Usage => "– is the site on this machine ready? Exit code 0 or 1.";

    /// <inheritdoc />
    public bool NeedsDatabase => false;

    /// <inheritdoc />
    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var response = await client.GetAsync(new Uri(Address(), "/health/ready?database=no"), cancellationToken);
            return response.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return 1;
        }
    }

    // The same two settings by which the server knows where to listen; "http://*:8080" is every address of this machine.
    Uri Address()
    {
        var listening = configuration["urls"]?.Split(';')[0].Replace("*", "localhost").Replace("+", "localhost").Replace("[::]", "localhost")
            .Replace("0.0.0.0", "localhost");
        return new Uri(listening ?? $"http://localhost:{configuration["http_ports"]?.Split(';')[0] ?? "5000"}");
    }
}
