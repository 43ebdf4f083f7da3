using System.Net;

namespace DigitaalWerkt.Bench.Classes;

/// <summary>The instances of the site, with visitors brought to them in turns.</summary>
sealed class Instances(IEnumerable<string> addresses) : IDisposable
{
    readonly List<HttpClient> clients = [.. addresses.Select(address => new HttpClient(new SocketsHttpHandler
    {
        AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.Brotli,
    }) { BaseAddress = new Uri(address) })];

    int visitors;

    /// <summary>Somebody who was not here before.</summary>
    public Asker NewAsker(Guid session)
    {
        visitors++;
        return new(For(visitors), session, visitors);
    }

    public HttpClient For(int visitor) => clients[visitor % clients.Count];

    public void Dispose() => clients.ForEach(client => client.Dispose());
}
