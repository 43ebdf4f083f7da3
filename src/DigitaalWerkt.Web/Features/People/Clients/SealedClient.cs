using System.Text;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>
/// A client as one types them, on the way from one page to another: sealed, for two hours, because names don't stand
/// in addresses, and so not in the logs and histories that keep those.
/// </summary>
public sealed class SealedClient(IDataProtectionProvider protection)
{
    readonly Sealed seal = new(protection, "client on the way", "v1") { Lifetime = TimeSpan.FromHours(2) };

    public string Seal(string typed) => seal.Seal(Encoding.UTF8.GetBytes(typed));

    /// <returns>Null when it is too old, or not ours.</returns>
    public string? Open(string? text) => seal.Open(text) is { } typed ? Encoding.UTF8.GetString(typed) : null;
}
