using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// The proxies whose word about the visitor (address, https or not) is believed: setting <c>Site:TrustedProxies</c>, addresses or
/// networks separated by commas. Without it nobody's word is believed, and the visitor is whoever opened the connection.
/// </summary>
public static class TrustedProxies
{
    const string Setting = "Site:TrustedProxies";

    /// <exception cref="StartupProblemException">The setting holds something else than addresses and networks.</exception>
    public static void UseTrustedProxies(this WebApplication app)
    {
        var networks = Read(app.Configuration[Setting]);
        if (networks.Count > 0)
        {
            // Every hop has to be known, so their number needs no limit of its own.
            var options = new ForwardedHeadersOptions
            {
                ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
                ForwardLimit = null,
            };
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            networks.ForEach(options.KnownIPNetworks.Add);
            app.UseForwardedHeaders(options);
        }
    }

    static List<IPNetwork> Read(string? setting) =>
        [.. (setting ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ReadOne)];

    static IPNetwork ReadOne(string text)
    {
        if (IPNetwork.TryParse(text, out var network))
        {
            return network;
        }
        if (IPAddress.TryParse(text, out var address))
        {
            return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        }
        throw new StartupProblemException(
            $"{Setting} holds '{text}', which is no address and no network.",
            "Write addresses or networks separated by commas, for example Site__TrustedProxies=10.0.0.5,172.30.0.0/24. "
            + "A network's address ends in zeros.");
    }
}
